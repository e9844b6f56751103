/** A part of the search that cannot be fetched takes nothing else with it. */
import { expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/search/engine.ts';
import { records } from './engine.ts';

vi.mock('../../../src/search/match/stem.ts', () => {
  throw new Error('not fetched');
});

test('without the stemmer a misspelled name is found, and other forms of a word are not', async () => {
  const engine = createEngine(records);
  expect((await engine.search('osegera')).results[0]?.title).toBe('Nemesio Rubén Oseguera Cervantes');
  expect((await engine.search('sentencing')).results).toEqual([]);
});
