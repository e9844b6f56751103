/** Each operator by what it finds; the collection is that of `fixture.ts`, all its articles of one day. */
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/search/index/records.ts';
import type { Answer } from '../../../src/search/types.ts';
import { enginesOver } from './engine.ts';
import { entities, sources, stories } from './fixture.ts';

const engines = await enginesOver(
  recordsOf({ stories, entities, sources, events: [{ id: 'handover', date: '2025-08-12' }] }),
);

describe.each(engines)('searched %s', (_, engine) => {
  const ask = (query: string): Promise<Answer> => engine.search(query);
  const found = async (query: string): Promise<string[]> =>
    (await ask(query)).results.map(({ kind, id }) => `${kind} ${id}`);
  const texts = async (query: string): Promise<string[]> => (await ask(query)).results.map(({ shown }) => shown.text);

  describe('“exact phrase”', () => {
    test('is found word for word, whatever accents and capitals', async () => {
      expect((await found('"death penalty"')).length).toBe(2);
      expect(await found('"gonzalez valencia"')).toContain('person jose-gonzalez-valencia');
    });

    test('is not found in another order, and it is said', async () => {
      const { results, notes } = await ask('"penalty death"');
      expect(results).toEqual([]);
      expect(notes).toEqual([
        'Nothing has “penalty death” word for word; without the marks its words are looked for one by one.',
      ]);
    });

    test('bears no typing error, while the words beside it do', async () => {
      expect(await found('"death penalti"')).toEqual([]);
      expect((await texts('"death penalty" prosecutr'))[0]).toContain('prosecutor');
    });

    test('with small words inside', async () => {
      expect(await texts('"members of the sinaloa cartel"')).toEqual([
        'Members of the Sinaloa Cartel were aboard, too.',
      ]);
    });

    test('that is not closed is read as plain words, and says so', async () => {
      const { notes, results } = await ask('"death pen');
      expect(results.length).toBeGreaterThan(0);
      expect(notes).toEqual(['A quotation mark is not closed: read as plain words.']);
    });
  });

  describe('-not', () => {
    test('leaves out what has the word', async () => {
      expect(await found('valencia -jose')).toContain('person abigael-gonzalez-valencia');
      expect(await found('valencia -jose')).not.toContain('person jose-gonzalez-valencia');
    });

    test('leaves out a phrase, and somebody', async () => {
      expect(await texts('tariffs -"higher tariffs"')).toEqual([
        'Tariffs hang over the exports, and the flights are read as an answer to them.',
      ]);
      expect(await texts('tariffs -person:trump')).toHaveLength(1);
    });

    test('within a word is none', async () => {
      expect((await ask('brother-in-law')).results.length).toBeGreaterThan(0);
    });

    test('alone leaves nothing to look for: read as plain words, and says so', async () => {
      const { notes, results } = await ask('-mencho');
      expect(results[0]!.id).toBe('nemesio-oseguera-cervantes');
      expect(notes).toEqual(['There is nothing to look for but what to leave out; it was read as plain words.']);
    });
  });

  describe('person: and group:', () => {
    test('find the person, the articles and passages that name them', async () => {
      const [first, ...others] = await found('person:mencho');
      expect(first).toBe('person nemesio-oseguera-cervantes');
      expect(others.filter((one) => one.startsWith('article'))).toHaveLength(3);
      expect(others.filter((one) => one.startsWith('passage'))).toHaveLength(3);
    });

    test('narrow what words find', async () => {
      expect(await texts('extradition person:mencho')).toEqual([
        'Valencia, a brother-in-law of El Mencho, fought his extradition for a decade.',
      ]);
    });

    test('take a name in quotation marks, misspelled, or after a space', async () => {
      const expected = await found('person:sheinbaum');
      expect(expected[0]).toBe('person claudia-sheinbaum');
      for (const query of ['person:"Claudia Sheinbaum"', 'person:sheinbam', 'person: sheinbaum', 'PERSON:SHEINBAUM']) {
        expect(await found(query), query).toEqual(expected);
      }
    });

    test('mean everybody who bears the name', async () => {
      const people = (await found('person:gonzalez')).filter((one) => one.startsWith('person'));
      expect(people).toEqual(['person abigael-gonzalez-valencia', 'person jose-gonzalez-valencia']);
    });

    test('a cartel is a group', async () => {
      expect(await found('cartel:cjng')).toEqual(await found('group:cjng'));
      expect((await found('group:cjng'))[0]).toBe('group cjng');
    });

    test('say why', async () => {
      const [person, article] = (await ask('person:mencho')).results;
      expect(person!.why).toBe('matched *Nemesio Rubén Oseguera Cervantes*, asked for by name');
      expect(article!.why).toBe('matched *Nemesio Rubén Oseguera Cervantes*, named in it');
      expect((await ask('extradition person:mencho')).results[0]!.why).toBe(
        'matched *extradition* in the text and *Nemesio Rubén Oseguera Cervantes*, named in it',
      );
    });

    test('of nobody: read as plain words, and says so', async () => {
      const { notes, results } = await ask('person:tariffs');
      expect(notes).toEqual(['No person is called “tariffs”: read as plain words.']);
      expect(results[0]!.kind).toBe('passage');
    });
  });

  describe('outlet: and article:', () => {
    test('keep what an outlet published', async () => {
      const all = await found('cartel outlet:"punching bag"');
      expect(all).toContain('article why-allow-this');
      expect(all.some((one) => /hands-over|landmark|second/.test(one))).toBe(false);
    });

    test('of an outlet that published nothing, what refers to it', async () => {
      const { results } = await ask('outlet:jazeera mencho');
      expect(results.map(({ kind }) => kind)).toContain('passage');
      expect(results.find(({ kind }) => kind === 'passage')!.why).toContain('referring to *Al Jazeera*');
    });

    test('an article goes by its letter or by its headline', async () => {
      expect(await found('article:e reward')).toEqual(['passage second-transfer#b-01010110']);
      expect(await found('article:"A second transfer" reward')).toEqual(await found('article:e reward'));
    });
  });

  test('said: keeps passages that quote somebody', async () => {
    expect(await texts('said:harfuch')).toEqual([
      'Omar García Harfuch told reporters that a dozen aircraft and ninety vehicles were used.',
      'A drone without weapons circles over the middle of the country, García Harfuch added.',
    ]);
    expect((await ask('drone said:harfuch')).results[0]!.why).toBe(
      'matched *drone* in the text and words of *Omar García Harfuch*',
    );
  });

  describe('before:, after: and date:', () => {
    test('after: has the day itself, before: has not', async () => {
      for (const query of ['after:2025-08-12', 'after:2025', 'before:2025-08-13', 'before:2026', 'date:2025-08']) {
        expect(await found(`reward ${query}`), query).toHaveLength(1);
      }
      for (const query of ['after:2025-08-13', 'after:2026', 'before:2025-08-12', 'before:2025', 'date:2024']) {
        expect(await found(`reward ${query}`), query).toEqual([]);
      }
    });

    test('what is no date is read as plain words, and says so', async () => {
      expect((await ask('reward before:soon')).notes[0]).toBe(
        '“soon” is no date such as 2025, 2025-08 or 2025-08-12: read as plain words.',
      );
    });
  });

  test('in: keeps headlines, texts or names', async () => {
    expect(new Set((await ask('cartel in:title')).results.map(({ kind }) => kind))).toEqual(new Set(['article']));
    expect(new Set((await ask('cartel in:text')).results.map(({ kind }) => kind))).toEqual(new Set(['passage']));
    expect((await ask('jalisco in:name')).results.every(({ kind }) => kind !== 'passage')).toBe(true);
    expect((await ask('cartel in:nowhere')).notes).toContain('“in:” knows title, text, name: read as plain words.');
  });

  describe('what is no operator', () => {
    test('is read as plain words, and says so; the nearest one is offered', async () => {
      const { notes, results } = await ask('persn:mencho');
      expect(notes[0]).toBe('“persn:” is no operator; “person:” is: read as plain words.');
      expect(results).toBeDefined();
      expect((await ask('constructor:mencho')).notes[0]).toBe('“constructor:” is no operator: read as plain words.');
    });

    test('is not spoken of in prose, addresses and times', async () => {
      for (const query of ['Note: mencho', 'https://example.org/mencho', 'mencho 9:30', '$15:million']) {
        expect(
          (await ask(query)).notes.filter((note) => note.includes('operator')),
          query,
        ).toEqual([]);
      }
    });

    test('an operator that is still being typed says so', async () => {
      expect((await ask('mencho person:')).notes).toEqual(['“person:” is followed by nothing: read as plain words.']);
    });
  });

  test('a hundred operators are not a hundred questions', async () => {
    const { notes } = await ask('person:mencho '.repeat(100));
    expect(notes).toContain('Only the first 8 operators and phrases were read as such.');
  });

  test('facets narrow by operators, each with what it leaves', async () => {
    const { facets, count } = await engine.search('mencho', { facets: true });
    expect(facets.map(({ operator }) => operator)).toEqual(['article', 'person', 'group']);
    for (const { values } of facets) {
      for (const { query, count: left, on } of values) {
        expect(on).toBe(false);
        expect(left).toBeLessThan(count);
        expect((await ask(query)).count, query).toBe(left);
      }
    }
  });

  test('a facet that is on is taken off', async () => {
    const { facets } = await engine.search('mencho article:E', { facets: true });
    const on = facets[0]!.values.find((value) => value.on)!;
    expect(on).toMatchObject({ label: 'E · A second transfer of cartel figures', query: 'mencho' });
  });
});
