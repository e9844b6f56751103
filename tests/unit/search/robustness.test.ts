/** What nobody types and somebody pastes: no exception, a sensible answer, and the page is not held up. */
import { describe, expect, test } from 'vitest';
import { cost } from '../../cost.ts';
import { enginesOver, records } from './engine.ts';

const LENGTH = 10_000;
const filled = (text: string, length = LENGTH): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const HOSTILE = {
  'a pasted text': filled('the extradition of cartel leaders to the united states was celebrated '),
  'one long word': filled('a'),
  'names, all misspelled': filled('gonzales valensia oseguerra mencoh jalisko trmup sheinbam harfush camerena '),
  'quotation marks': filled('"'),
  phrases: filled('"death penalty" '),
  'operators without an end': filled('person:mencho '),
  'operators inside operators': filled('person:said:group:'),
  colons: filled(':'),
  'minus signs': filled('- '),
  'words left out': filled('-x '),
  emoji: filled('😀'),
  'signs of regular expressions': filled('(a+)+$[^]*?\\'),
  'members of every object': filled('__proto__ constructor toString '),
  'operators that are members of every object': filled('__proto__:x constructor:x in:toString '),
  'right to left': filled('שלום עולם مرحبا '),
  'marks that turn the direction': filled('\u202emencho\u2066 '),
  'a letter under a hundred accents': `mench${filled('o\u0301\u0302\u0303')}`,
  'halves of characters': filled('\ud800'),
  'nothing but space': filled(' \u00a0\t\n'),
} as const;

/** So many times as long is each of them once more; a cost of the square of the length would be 64 times as large. */
const LONGER = 8;
const GROWS = 40;
const RUNS = 3;

const engines = await enginesOver(records);

describe.each(engines)('searched %s', (_, engine) => {
  describe.each(Object.entries(HOSTILE))('%s', (_name, query) => {
    test('is answered, at a cost that grows with its length and no faster', async () => {
      const answer = await engine.search(query, { facets: true });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      const asked = (length: number): Promise<number> =>
        cost(() => engine.search(filled(query, length), { facets: true }), RUNS);
      expect(await asked(LONGER * LENGTH)).toBeLessThan(GROWS * (await asked(LENGTH)));
    });
  });

  test('a sensible answer: what can be read of it', async () => {
    const first = async (query: string): Promise<string | undefined> => (await engine.search(query)).results[0]?.id;
    const MENCHO = 'nemesio-oseguera-cervantes';
    expect(await first('😀 mencho 😀')).toBe(MENCHO);
    expect(await first('.*(mencho)+?$')).toBe(MENCHO);
    expect(await first('\u202emencho\u202c')).toBe(MENCHO);
    expect(await first('__proto__:mencho mencho')).toBe(MENCHO);
    expect(await first(`${' '.repeat(1000)}mencho${' '.repeat(9000)}`)).toBe(MENCHO);
    expect((await engine.search(HOSTILE['a pasted text'])).notes).toContain('Only the first 12 words were looked for.');
    for (const query of ['__proto__', 'constructor', 'שלום', '😀', '(((', '^.*+?$', HOSTILE['one long word']]) {
      expect(await engine.search(query), query).toMatchObject({ results: [], suggestions: [] });
    }
  });
});
