/** Result by result: what comes, in which order, and why there. */
import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../../../src/search/types.ts';
import { engine } from './engine.ts';

const order = async (query: string): Promise<string[]> =>
  (await engine.search(query)).results.map(({ kind, id }) => `${kind} ${id}`);

/** The first results, whatever follows. */
async function begins(query: string, expected: `${RecordKind} ${string}`[]): Promise<void> {
  expect((await order(query)).slice(0, expected.length)).toEqual(expected);
}

describe('how it is named', () => {
  test('the whole name, then its beginning', () =>
    begins('jalisco', [
      'place jalisco', // its whole name
      'group cjng', // begins with it; a group is before a place only between equals
    ]));

  test('the whole alias, then words of a name', () =>
    begins('knights templar', [
      'group knights-templar', // an alias, whole
      'passage second-transfer#b-02020211', // in its text
    ]));

  test('of a person words side by side, since people go by their surname', () =>
    begins('trump', [
      'person donald-trump', // the end of his name counts like a beginning
      'body trump-administration', // a beginning: an equal, and a body is after a person
      'article hands-over-kingpins', // in its deck
    ]));

  test('names before headlines, headlines before passages', () =>
    begins('sinaloa', ['group sinaloa-cartel', 'passage hands-over-kingpins#b-02020215']));

  test('a nickname and a surname from two names', () =>
    begins('mencho oseguera', [
      'person nemesio-oseguera-cervantes', // both words, over two of his names
      'passage why-allow-this#b-06060614', // both printed
      'passage second-transfer#b-01010110', // Mencho printed, Oseguera another name of whom it names; a short text
    ]));
});

describe('typing errors', () => {
  test('an exact name keeps names that would need another spelling away', async () => {
    // "Gómez" is one edit from "gomes", and no name is spelled "gomes": it comes. With "gomez" nothing else does.
    expect((await order('gomez')).filter((result) => result.startsWith('person'))).toEqual([
      'person servando-gomez-martinez',
    ]);
    await begins('gomes', ['person servando-gomez-martinez']);
  });

  test('fewer errors first, whatever the kind', () =>
    begins('gonzales valencia', [
      'person abigael-gonzalez-valencia', // one error; in four articles
      'person jose-gonzalez-valencia', // one error; in one article
    ]));

  test('a swap of neighbours is one error', () => begins('sianloa', ['group sinaloa-cartel']));

  test('a short word bears none', async () => {
    expect(await order('dra')).toEqual([]); // not DEA
  });
});

describe('what it is', () => {
  test('outlet before body before article, between equals', () =>
    begins('punching bag', [
      'outlet punching-bag-post', // the name begins so
      'body punching-bag-post', // the same as an actor
      'article why-allow-this', // it is only the article's outlet
    ]));

  test('a person by office and surname, where a text has both', () =>
    begins('analyst mendez', [
      'person cecilia-farfan-mendez', // the last word is hers; the text that has the office names her
      'passage why-allow-this#b-09090917', // the text
    ]));

  test('no person where the last word is not theirs', () =>
    begins('trump tariffs', ['passage why-allow-this#b-0a0a0a18']));
});

describe('how present, how fully', () => {
  test('of two brothers the one in more articles', () =>
    begins('valencia', ['person abigael-gonzalez-valencia', 'person jose-gonzalez-valencia']));

  test('passages with the words side by side, the shorter one first', () =>
    begins('death penalty', [
      'passage twenty-six-figures#b-01010113', // side by side, in the shorter text: fuse.js's score
      'passage why-allow-this#b-03030311', // side by side
    ]));
});
