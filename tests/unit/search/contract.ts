/** What every search engine answers, whatever it is made of. The collection is that of `fixture.ts`. */
import { describe, expect, test } from 'vitest';
import { RECORD_KINDS } from '../../../src/search/types.ts';
import type { SearchEngine } from '../../../src/search/types.ts';

export function contract(name: string, engine: SearchEngine): void {
  describe(`${name} keeps the contract`, () => {
    test('the answer repeats the question', async () => {
      expect((await engine.search('  El Mencho ')).query).toBe('  El Mencho ');
    });

    test('results fall in score, from at most 1', async () => {
      const scores = (await engine.search('cartel')).results.map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(3);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores[0]).toBeLessThanOrEqual(1);
      expect(scores.at(-1)).toBeGreaterThan(0);
    });

    test('groups hold the same results, and the best result is in the first', async () => {
      const { results, groups, count } = await engine.search('mencho');
      expect(groups[0]!.results[0]).toEqual(results[0]);
      expect(new Set(groups.flatMap((group) => group.results))).toEqual(new Set(results));
      expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count);
      for (const group of groups) expect(group.results.every(({ kind }) => kind === group.kind)).toBe(true);
    });

    test('a limit shortens the lists and not the counts', async () => {
      const whole = await engine.search('cartel');
      const short = await engine.search('cartel', { limit: 1 });
      expect(short.groups.map(({ kind, count }) => [kind, count])).toEqual(
        whole.groups.map(({ kind, count }) => [kind, count]),
      );
      expect(short.groups.every(({ results }) => results.length === 1)).toBe(true);
      expect(short.results[0]).toEqual(whole.results[0]);
    });

    test('each result is complete: kind, id, title, address, reason, marks within the text', async () => {
      for (const query of [
        'mencho',
        'death penalty',
        'osegera',
        'punching bag',
        'gonzalez valencia',
        'la tuta sentenced',
      ]) {
        for (const { kind, id, title, url, why, shown, sigla } of (await engine.search(query)).results) {
          expect(RECORD_KINDS).toContain(kind);
          expect(id).not.toBe('');
          expect(title).not.toBe('');
          expect(url).toMatch(/^\/[a-z]+\/[a-z0-9-]+\/(#b-[0-9a-f]{8})?$/);
          expect(why).toMatch(/^matched \*.+\*/);
          expect(sigla.every((letter) => /^[A-Z]+$/.test(letter))).toBe(true);
          let at = 0;
          for (const [start, end] of shown.marks) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(shown.text.length);
        }
      }
    });

    test('no result twice', async () => {
      const keys = (await engine.search('cartel')).results.map(({ kind, id }) => `${kind} ${id}`);
      expect(new Set(keys).size).toBe(keys.length);
    });

    test('the same question, the same answer', async () => {
      expect(await engine.search('gonzalez')).toEqual(await engine.search('gonzalez'));
    });

    test('no question, no results and no suggestions', async () => {
      for (const query of ['', '   ', '\n']) {
        expect(await engine.search(query)).toMatchObject({ results: [], groups: [], count: 0, suggestions: [] });
      }
    });

    test('nonsense finds nothing', async () => {
      for (const query of ['qwertyuiop', 'banana split', '__proto__', 'constructor', '😀', '^(xx+)+$', 'שלום']) {
        expect((await engine.search(query)).results, query).toEqual([]);
      }
    });

    test('near to a name, and too far to be it: the name is suggested', async () => {
      const { results, suggestions } = await engine.search('shenbumm zzz');
      expect(results).toEqual([]);
      expect(suggestions).toEqual(['Claudia Sheinbaum']);
    });
  });
}
