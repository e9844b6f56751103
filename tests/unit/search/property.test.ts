import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entities } from './fixture.ts';
import { engine } from './engine.ts';

const RUNS = { numRuns: 60 };

/** Letters, signs, controls, other scripts, emoji, regular-expression signs, member names of every object. */
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('.*+?^${}()|[]\\/-"“”\'’ aé')), maxLength: 60 }),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', '\u202eabc', '\ud800', 'ﷺ'),
);

const listed = entities.filter(({ noindex }) => !noindex);
const name = fc.constantFrom(...listed.flatMap(({ name: own, aliases }) => [own, ...aliases]));

const order = async (query: string): Promise<string[]> =>
  (await engine.search(query)).results.map(({ kind, id }) => `${kind} ${id}`);

test('no question throws, and each has an answer that can be written', () =>
  fc.assert(
    fc.asyncProperty(anything, async (query) => {
      const answer = await engine.search(query);
      expect(JSON.parse(JSON.stringify(answer.results))).toEqual(answer.results);
      expect(answer.results.length).toBeLessThanOrEqual(answer.count);
    }),
    { numRuns: 300 },
  ));

test('a name or alias that is typed whole finds its bearer first', () =>
  fc.assert(
    fc.asyncProperty(name, async (query) => {
      const [best] = (await engine.search(query)).results;
      const bearers = listed.filter((one) => [one.name, ...one.aliases].includes(query)).map(({ id }) => id);
      expect(bearers).toContain(best?.id);
    }),
    RUNS,
  ));

test('accents and capitals change nothing', () =>
  fc.assert(
    fc.asyncProperty(name, async (query) => {
      const plain = query.normalize('NFD').replace(/\p{M}/gu, '');
      const expected = await order(query);
      for (const other of [plain, query.toUpperCase(), query.toLowerCase(), query.normalize('NFD')]) {
        expect(await order(other)).toEqual(expected);
      }
    }),
    RUNS,
  ));

test('in whatever order its words are, a name finds its bearer first', () =>
  fc.assert(
    fc.asyncProperty(
      name.chain((query) => fc.shuffledSubarray(query.split(' '), { minLength: query.split(' ').length })),
      async (shuffled) => {
        const [best] = (await engine.search(`${shuffled.join(' ')} `)).results;
        const bearers = listed.filter((one) =>
          [one.name, ...one.aliases].some((own) => own.split(' ').sort().join() === [...shuffled].sort().join()),
        );
        expect(bearers.map(({ id }) => id)).toContain(best?.id);
      },
    ),
    RUNS,
  ));

test('spaces around and between change nothing', () =>
  fc.assert(
    fc.asyncProperty(name, fc.constantFrom('  ', '\t', '\u00a0', '\n'), async (query, space) => {
      expect(await order(`${space}${query.replaceAll(' ', space)}`)).toEqual(await order(query));
    }),
    RUNS,
  ));

test('with one letter wrong in its longest word, a name is found', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...listed),
      fc.nat(),
      fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')),
      async (one, at, letter) => {
        const parts = one.name.split(' ');
        const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
        const place = at % longest.length;
        const wrong = longest.slice(0, place) + letter + longest.slice(place + 1);
        const query = parts.map((part) => (part === longest ? wrong : part)).join(' ');
        expect(await order(query)).toContain(`${one.kind} ${one.id}`);
      },
    ),
    RUNS,
  ));
