import { expect, test } from 'vitest';
import { createEngine } from '../../../src/search/engine.ts';
import { contract } from './contract.ts';
import { cost } from '../../cost.ts';
import { engine } from './engine.ts';

contract('the engine on fuse.js', engine);
contract('the engine asked a second time', engine);

test('an empty collection answers', async () => {
  expect(await createEngine([]).search('mencho')).toMatchObject({ results: [], suggestions: [] });
});

const why = async (query: string): Promise<string> => (await engine.search(query)).results[0]!.why;

test.each([
  ['el mencho', 'matched *El Mencho*, alias of Nemesio Rubén Oseguera Cervantes'],
  ['osegera', 'matched *Oseguera*, name of Nemesio Rubén Oseguera Cervantes (near to “osegera”)'],
  [
    'mencho cervantes',
    'matched *Mencho*, alias of Nemesio Rubén Oseguera Cervantes and *Cervantes*, name of Nemesio Rubén Oseguera Cervantes',
  ],
  ['jalisco cartel', 'matched *Jalisco* … *Cartel*, name of Jalisco New Generation Cartel'],
  ['jgv', 'matched *JGV*, name of José González Valencia'],
  ['elmencho', 'matched *El Mencho*, alias of Nemesio Rubén Oseguera Cervantes'],
  ['cartel kingpins', 'matched *Cartel Kingpins* in the headline'],
  ['airlift', 'matched *airlift* in the deck'],
  ['death penalty', 'matched *death penalty* in the text'],
  ['editor holds', 'matched *editor holds* in the commentary'],
  [
    'tuta sentenced school',
    'matched *Tuta*, another name of Servando Gómez Martínez and *school* … *sentenced* in the text',
  ],
])('%s: %s', async (query, reason) => {
  expect(await why(query)).toBe(reason);
});

test('what is missing is said', async () => {
  const { notes, results } = await engine.search('mencho wife');
  expect(notes).toEqual(['Nothing has all of these words; these have some of them.']);
  expect(results[0]!.why).toBe('matched *Mencho*, alias of Nemesio Rubén Oseguera Cervantes; “wife” not in it');
});

test('words that are everywhere are not enough', async () => {
  expect((await engine.search('banana cartel')).results).toEqual([]);
});

test('a passage is found by a name of somebody whom it calls otherwise, and marks what it prints', async () => {
  const { results } = await engine.search('la tuta');
  const passage = results.find(({ shown }) => shown.text.startsWith('Gómez'))!;
  expect(passage.shown.marks.map(([start, end]) => passage.shown.text.slice(start, end))).toEqual(['Gómez']);
});

test('a common noun in a name does not find every passage that names its bearer', async () => {
  const found = (await engine.search('figures')).results.filter(({ kind }) => kind === 'passage');
  expect(found.every(({ shown }) => /figures/i.test(shown.text))).toBe(true);
});

test('a long passage is cut around its first match', async () => {
  const text =
    `${'Nothing happens here. '.repeat(40)}Then Zapotec pottery turned up. ${'Nothing again. '.repeat(40)}`.trim();
  const long = createEngine([
    { kind: 'article', id: 'a', title: 'A', url: '/articles/a/', siglum: 'A' },
    {
      kind: 'passage',
      id: 'a#b-00000000',
      title: 'A',
      url: '/articles/a/#b-00000000',
      article: 'a',
      text,
      mentions: [],
      speakers: [],
      part: 'text',
    },
  ]);
  const { shown } = (await long.search('zapotec')).results[0]!;
  expect(shown.text).toMatch(/^… .*Zapotec.* …$/);
  expect(shown.text.length).toBeLessThan(420);
  expect(shown.marks.map(([start, end]) => shown.text.slice(start, end))).toEqual(['Zapotec']);
});

test('a pasted text is answered by its first words, however long it is', async () => {
  const text = (times: number): string =>
    'the extradition of cartel leaders to the united states was celebrated '.repeat(times);
  const [first, whole] = [text(2), text(150)];
  expect(await cost(() => engine.search(whole))).toBeLessThan(40 * (await cost(() => engine.search(first))));
  const { notes } = await engine.search(whole);
  expect(notes).toContain('Only the first 12 words were looked for.');
});
