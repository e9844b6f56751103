import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../src/compare/quotes/table.ts';
import type { QuotesTable, Version } from '../../../src/compare/quotes/shape.ts';
import type { Measured, Story } from '../../../src/pipeline/record/schema.ts';
import { cost } from '../../cost.ts';
import { makeEntity } from '../pages/records.ts';
import { article, comparisonOf, digest, saying, speech } from './records.ts';

const ANA = makeEntity('ana', { name: 'Ana Ruiz' });
const THANKS = 'We are grateful to the harbour board for all of its help.';
const PIER = 'The old pier will be shut in March, and the ferries will sail from the quay.';

const table = (...stories: Story[]): QuotesTable => quotesOf(comparisonOf(stories, {}, [ANA]));
const versions = (...stories: Story[]): Version[][] =>
  table(...stories).speakers.flatMap(({ statements }) => statements.map((one) => one.versions));
const relations = (...stories: Story[]): string[][] =>
  versions(...stories).map((group) => group.map(({ passage, relation }) => `${passage.siglum ?? '?'} ${relation}`));

describe('speakers', () => {
  it('have the statements that the vocabulary knows as theirs, with their page', () => {
    expect(table(speech('A', [PIER])).speakers).toMatchObject([
      { id: 'ana', speaker: 'ana', name: 'Ana Ruiz', url: '/people/ana/', articles: 1 },
    ]);
  });

  it('keep the name as printed where the vocabulary lacks them, and no name where nobody is named', () => {
    const unknown = speech('A', [PIER], { name: 'Ole Berg' });
    const nobody = speech('B', [THANKS], {});
    const { speakers } = table(unknown, nobody);
    expect(speakers).toMatchObject([{ id: 'ole-berg', name: 'Ole Berg' }, { id: 'unnamed' }]);
    expect(speakers.map((one) => [one.speaker, one.url])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(speakers[1]).not.toHaveProperty('name');
  });

  it('are not mixed up, even where both say the same', () => {
    expect(relations(speech('A', [PIER]), speech('B', [PIER], { name: 'Ole Berg' }))).toEqual([
      ['A only here'],
      ['B only here'],
    ]);
  });

  it('stand in the order of how many articles quote them, the unnamed last', () => {
    const { speakers } = table(
      speech('A', [PIER], {}),
      saying(speech('B', [THANKS], {}), THANKS, { name: 'Zoe Kerr' }),
      speech('C', [PIER, THANKS], { name: 'Zoe Kerr' }),
      speech('D', [PIER], { name: 'Bo Amis' }),
    );
    expect(speakers.map(({ name }) => name)).toEqual(['Zoe Kerr', 'Bo Amis', undefined]);
  });
});

describe('versions of a statement', () => {
  it('are exact, trimmed, joined, reworded or only here', () => {
    const stories = [
      speech('A', [PIER]),
      speech('B', ['the old pier will be shut in March and the ferries will sail from the quay']),
      speech('C', ['will be shut in March']),
      speech('D', ['The old pier will be shut and the ferries will sail']),
      speech('E', ['The old pier has to be shut in March']),
      speech('F', ['Something else was never promised to anyone.']),
    ];
    expect(relations(...stories)).toEqual([
      ['A exact', 'B exact', 'C trimmed', 'D joined', 'E reworded'],
      ['F only here'],
    ]);
  });

  it('are compared with the fullest, which is marked', () => {
    const [group] = versions(speech('A', ['will be shut in March']), speech('B', [PIER]));
    expect(group?.map(({ relation, fullest }) => [relation, fullest])).toEqual([
      ['trimmed', undefined],
      ['exact', true],
    ]);
  });

  it('have the differing words marked on both sides', () => {
    const [group] = versions(speech('A', [THANKS]), speech('B', ['We are grateful to Ole for all of its help.']));
    expect(group?.map(({ segments }) => segments)).toEqual([
      [
        { text: 'We are grateful to ', same: true },
        { text: 'the harbour board', same: false },
        { text: ' for all of its help.', same: true },
      ],
      [
        { text: 'We are grateful to ', same: true },
        { text: 'Ole', same: false },
        { text: ' for all of its help.', same: true },
      ],
    ]);
  });

  it('do not count as different what a trimmed one merely leaves out', () => {
    const [group] = versions(speech('A', [PIER]), speech('B', ['will be shut in March']));
    expect(group?.[0]?.segments).toEqual([{ text: PIER, same: true }]);
  });

  it('say where a shortened one leaves words out, and how many', () => {
    const [group] = versions(
      speech('A', [PIER]),
      speech('B', ['will be shut in March']),
      speech('C', ['The old pier will be shut and the ferries will sail']),
    );
    const shown = group?.map(({ segments }) =>
      segments?.map(({ text, omitted }) => (omitted === undefined ? text : `[${omitted}]`)).join(''),
    );
    expect(shown).toEqual([
      PIER,
      '[3]will be shut in March[8]',
      'The old pier will be shut [2]and the ferries will sail[3]',
    ]);
  });

  it('say nothing of the ends of one in other words', () => {
    const [group] = versions(speech('A', [PIER]), speech('B', ['The old pier has to be shut in March']));
    expect(group?.[1]?.segments?.some(({ omitted }) => omitted !== undefined)).toBe(false);
  });

  it('are compared sentence by sentence, so that a speech and a sentence of it meet', () => {
    const whole = speech('A', [`Today is a day of sorrow for us all. ${PIER} ${THANKS}`]);
    expect(relations(whole, speech('B', [PIER]))).toEqual([['A exact', 'B exact'], ['A only here'], ['A only here']]);
  });

  it('stay together where no other version takes them apart', () => {
    const [group] = versions(speech('A', [`${PIER} ${THANKS}`]));
    expect(group?.map(({ text }) => text)).toEqual([`${PIER} ${THANKS}`]);
    const both = versions(
      speech('A', [`${PIER} ${THANKS}`]),
      speech('B', [`${PIER} We are grateful to Ole for all of its help.`]),
    );
    expect(both.map((one) => one.length)).toEqual([2]);
    expect(both[0]?.[1]?.segments?.filter(({ same }) => !same)).toEqual([{ text: 'Ole', same: false }]);
  });

  it('leave a short sentence with its neighbour', () => {
    expect(versions(speech('A', [`Yes. ${PIER}`]), speech('B', [PIER])).map((one) => one.length)).toEqual([2]);
  });

  it('are not joined by a few common words', () => {
    expect(relations(speech('A', [PIER]), speech('B', ['The old ways will be']), speech('C', ['and']))).toEqual([
      ['A only here'],
      ['B only here'],
      ['C only here'],
    ]);
  });

  it('include a single telling word', () => {
    expect(
      relations(
        speech('A', ['It was a sovereign decision of ours']),
        speech('B', ['sovereign'], { by: 'ana', kind: 'fragment' }),
      ),
    ).toEqual([['A exact', 'B trimmed']]);
  });

  it('show in captures what is reported without marks, and never as the fullest', () => {
    const indirect = speech(
      'A',
      ['the old pier will be shut in March, and that the ferries will sail from the quay as ever'],
      {
        by: 'ana',
        kind: 'indirect',
      },
    );
    const [group] = versions(indirect, speech('B', ['The old pier will be shut in March']));
    expect(group?.map(({ relation, fullest }) => [relation, fullest])).toEqual([
      ['reported indirectly', undefined],
      ['exact', true],
    ]);
  });

  it('lead to their passages', () => {
    const [group] = versions(speech('A', [PIER]));
    const story = speech('A', [PIER]);
    expect(group?.[0]).toMatchObject({
      quote: story.quotes[0]?.id,
      passage: {
        article: 'a',
        siglum: 'A',
        block: story.blocks[0]?.id,
        line: 1,
        url: `/articles/a/#${story.blocks[0]?.id ?? ''}`,
      },
    });
  });

  it('have anchors of their own', () => {
    const ids = table(speech('A', [PIER], { by: 'ana' }), speech('B', [PIER], { name: 'Ole Berg' })).speakers.flatMap(
      ({ statements }) => statements.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('digests', () => {
  const entry = (more: Partial<Measured['quotes'][number]>): Measured => ({
    runs: [],
    terms: {},
    quotes: [{ with: 'b', line: 11, otherLine: 12, kind: 'trimmed', shared: 9, phrase: PIER, ...more }],
  });
  const OURS = 'Ana Ruiz said that the town would lose its pier in spring';
  const told = (measured?: Measured): Story =>
    saying(digest('A', [OURS], { ...(measured && { measured }) }), 'the town would lose its pier in spring', {
      by: 'ana',
      kind: 'indirect',
    });
  const other = saying(digest('B', ['One.', PIER]), PIER, { by: 'ana' });

  it('are compared by their short quotations, which are the originals’ words', () => {
    const short = saying(digest('A', ['She called it “shut in March”.']), 'shut in March', {
      by: 'ana',
      kind: 'fragment',
    });
    expect(relations(short, other)).toEqual([['A trimmed', 'B exact']]);
  });

  it('are never compared by their own sentences', () => {
    const same = saying(digest('A', [PIER]), PIER, { by: 'ana', kind: 'indirect' });
    const groups = versions(same, other);
    expect(groups.map((one) => one.map(({ relation }) => relation))).toEqual([['only here'], ['only here']]);
    expect(groups[0]?.[0]).not.toHaveProperty('segments');
  });

  it('are joined to what their originals were measured to repeat', () => {
    const [group] = versions(told(entry({ kind: 'reported indirectly' })), other);
    expect(group?.map(({ relation, basis, segments }) => [relation, basis, segments === undefined])).toEqual([
      ['reported indirectly', 'measured', true],
      ['exact', 'text', false],
    ]);
  });

  it('say of a quotation that they cut what was measured in its original', () => {
    const cut = saying(
      digest('A', ['She said “The old pier will be shut”.'], { measured: entry({}) }),
      'The old pier will be shut',
      { by: 'ana' },
    );
    const cutAlike = saying(
      digest('B', ['One.', 'She said “The old pier will be shut”.']),
      'The old pier will be shut',
      { by: 'ana' },
    );
    const [group] = versions(cut, cutAlike);
    expect(group?.map(({ relation, basis, fullest }) => [relation, basis, fullest])).toEqual([
      ['trimmed', 'measured', undefined],
      ['exact', 'text', true],
    ]);
  });

  it('believe no measurement of another line, or against an article that is not there', () => {
    expect(versions(told(entry({ kind: 'reported indirectly', line: 12 })), other).map((one) => one.length)).toEqual([
      1, 1,
    ]);
    expect(versions(told(entry({ kind: 'reported indirectly', with: 'z' })), other).map((one) => one.length)).toEqual([
      1, 1,
    ]);
  });
});

it('has nothing of a withdrawn article', () => {
  const gone = { ...speech('A', [PIER]), withdrawn: true };
  const shown = table(gone, speech('B', ['will be shut in March']));
  expect(shown.withdrawn).toMatchObject([{ article: 'a', title: 'Withdrawn' }]);
  expect(shown.articles.map(({ siglum }) => siglum)).toEqual(['B']);
  expect(JSON.stringify(shown)).not.toContain('ferries');
});

it('compares a thousand quotations of one speaker, at a cost that grows with their pairs and no faster', async () => {
  const many = Array.from({ length: 20 }, (_, i) =>
    speech(
      String.fromCharCode(65 + i),
      Array.from(
        { length: 50 },
        (_, j) => `Sentence ${j} of article ${i % 4} is about the pier and word${(i * j) % 97} alone`,
      ),
    ),
  );
  const few = many.slice(0, 5);
  expect(table(...many).speakers).toHaveLength(1);
  const [all, some] = [await cost(() => table(...many), 1), await cost(() => table(...few), 3)];
  // Four times as many are sixteen times as many pairs; one more loop over them would be 64 times the cost.
  expect(all).toBeLessThan(40 * some);
});

it('needs no quotation', () => {
  expect(table(article('A', ['Nothing is said.'])).speakers).toEqual([]);
});
