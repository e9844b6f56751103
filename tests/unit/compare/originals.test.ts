/**
 * The five articles beside the project (`../shared`, no part of it) and our digests of them, compared: what an editor
 * knows of them shows. Skipped, and said so, where they are missing.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/compare/coverage/table.ts';
import { differencesOf } from '../../../src/compare/differences/table.ts';
import { figuresOf } from '../../../src/compare/figures/table.ts';
import { quotesOf } from '../../../src/compare/quotes/table.ts';
import type { Statement } from '../../../src/compare/quotes/shape.ts';
import { TABLE_NAMES, TABLES } from '../../../src/compare/index.ts';
import { timelineOf } from '../../../src/compare/timeline/table.ts';
import type { Comparison } from '../../../src/compare/types.ts';
import { wordingOf } from '../../../src/compare/wording/table.ts';
import { inEvent } from '../../../src/pipeline/record/placed.ts';
import { published } from '../../../src/edition/published.ts';
import { loadLibrary } from '../../../src/library/index.ts';
import { contentFolder } from '../../../src/library/settings.ts';

const seeds = resolve('../shared/seeds');
const found = existsSync(seeds);
if (!found)
  console.warn('compare: the originals are not beside the project (../shared); only the digests are compared');

async function read(content?: string): Promise<Comparison> {
  const { events, stories, entities } = await loadLibrary(
    contentFolder(content === undefined ? {} : { CONTENT_DIR: content }),
  );
  const event = events[0]!;
  return {
    event,
    entities,
    stories: stories.map((story) => inEvent(published(story))).filter((story) => story.event === event.id),
  };
}

const statementsOf = (comparison: Comparison, speaker: string): Statement[] =>
  quotesOf(comparison).speakers.find((one) => one.speaker === speaker)?.statements ?? [];

const relations = ({ versions }: Statement): string[] =>
  versions.map(({ passage, relation }) => `${passage.siglum ?? ''} ${relation}`);

const marked = ({ versions }: Statement): string[] =>
  versions.map(({ segments = [] }) => segments.map(({ text, same }) => (same ? '=' : text)).join(''));

const CONTENTS = [
  ['digests', undefined],
  ['originals', seeds],
] as const;

describe.each(CONTENTS)('the %s', (form, content) => {
  const isThere = content === undefined || found;
  const comparison = isThere ? read(content) : undefined;
  const here = async (): Promise<Comparison> => {
    const it = await comparison;
    if (it === undefined) throw new Error('no content');
    return it;
  };
  const test = it.skipIf(!isThere);

  test('fit the shape of every table', async () => {
    const given = await here();
    expect(given.stories).toHaveLength(5);
    for (const name of TABLE_NAMES) expect(() => TABLES[name].shape.parse(TABLES[name].make(given))).not.toThrow();
  });

  test('have Bondi’s statement alike, but for the thanks', async () => {
    const statements = statementsOf(await here(), 'pam-bondi');
    const men = statements.find(({ versions }) => versions.some(({ text }) => text.includes('American shores')))!;
    expect(relations(men)).toEqual(['A exact', 'B trimmed', 'E exact']);
    const thanks = statements.find(({ versions }) => versions.some(({ text }) => text.includes('grateful')))!;
    expect(relations(thanks)).toEqual(['A exact', 'E reworded']);
    expect(marked(thanks)).toEqual([
      '=President Sheinbaum and the Mexican government=',
      '=Mexico’s National Security team=',
    ]);
  });

  test('have Johnson’s trimmed in one, whole in another, reported indirectly in a third', async () => {
    const [first, ...rest] = statementsOf(await here(), 'ronald-johnson');
    expect(relations(first!)).toEqual(['A trimmed', 'C reported indirectly', 'E exact']);
    const safer = rest.find(({ versions }) => versions.length > 1)!;
    expect(safer).toMatchObject({ articles: 1, versions: [{ passage: { line: 8 } }, { passage: { line: 21 } }] });
  });

  test('share no row for 55 people and 55 years', async () => {
    const rows = figuresOf(await here()).groups.flatMap((group) => group.rows.filter(({ value }) => value === 55));
    const lines = rows.map(({ id, cells }) => [
      id,
      cells.flatMap(({ passages }) => passages.map(({ siglum, line }) => `${siglum ?? ''}${line ?? ''}`)),
    ]);
    expect(lines).toEqual([
      ['people-55', ['A20', 'B16']],
      ['years-55', ['E15']],
    ]);
  });

  test('date the handover by two of the five, and the announcement by one', async () => {
    const { rows, unresolved } = timelineOf(await here());
    const day = (value: string): Set<string> =>
      new Set(
        rows
          .filter((row) => row.value === value)
          .flatMap(({ cells }) => cells.flatMap(({ passages }) => passages))
          .flatMap(({ siglum, expression }) => (expression === undefined ? [] : [siglum ?? ''])),
      );
    expect(day('2025-08-12')).toEqual(new Set(['A', 'D']));
    expect(day('2025-08-13')).toEqual(new Set(['B']));
    expect(day('2025-02')).toEqual(new Set(['A', 'B', 'D', 'E']));
    expect(unresolved.map(({ articles }) => articles)).toEqual([2, 1]);
  });

  test('name the groups as they do', async () => {
    const groups = coverageOf(await here()).kinds.find(({ kind }) => kind === 'group')?.rows ?? [];
    expect(
      groups.map(({ entity, cells }) => [
        entity,
        cells
          .filter(({ count = 0 }) => count > 0)
          .map(({ siglum }) => siglum)
          .join(''),
      ]),
    ).toEqual([
      ['jalisco-new-generation-cartel', 'ABCDE'],
      ['los-cuinis', 'ACDE'],
      ['sinaloa-cartel', 'BCE'],
      ['knights-templar-cartel', 'E'],
    ]);
  });

  test('answer every question, each answer with a block or a headline that holds the words', async () => {
    const { rows } = differencesOf(await here());
    expect(rows.length).toBeGreaterThanOrEqual(15);
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      expect(cell.state).not.toBe('unanswered');
      if (cell.state === 'says')
        for (const passage of cell.passages) expect(passage.url).toMatch(/#(?:b-[0-9a-f]{8}|headline|deck)/);
    }
  });

  test('share the runs and use the terms that were counted by hand', async () => {
    const { pairs, terms } = wordingOf(await here());
    const longest = pairs.flatMap(({ first, second, longest: run }) =>
      run === undefined ? [] : [`${first.siglum ?? ''}${second.siglum ?? ''} ${run.words}`],
    );
    expect(longest).toEqual(['AC 9', 'AE 32', 'CD 12', 'CE 10']);
    expect(Object.fromEntries(terms.map(({ term, cells }) => [term, cells.map(({ count }) => count)]))).toEqual({
      extradited: [10, 5, 3, 11, 5],
      transferred: [2, 4, 12, 0, 4],
      expelled: [0, 0, 1, 2, 0],
      'handed over': [0, 1, 2, 0, 2],
    });
    for (const { longest: run } of pairs) expect(run?.phrase.split(' ').length ?? 0).toBeLessThanOrEqual(14);
  });

  test('are no near-duplicates', async () => {
    const { pairs } = wordingOf(await here());
    const shares = pairs.flatMap(({ first, second, jaccard }) =>
      jaccard === undefined ? [] : [[`${first.siglum ?? ''}${second.siglum ?? ''}`, jaccard] as const],
    );
    // Counted by hand over the whole files: 0.040 and 0.015; the credit lines are not in the records.
    const expected = new Map([
      ['AE', 0.04],
      ['CE', 0.015],
    ]);
    expect(shares).toHaveLength(form === 'digests' ? 0 : 10);
    for (const [pair, share] of shares) {
      const known = expected.get(pair);
      if (known === undefined) expect(share).toBeLessThan(0.012);
      else expect(Math.abs(share - known)).toBeLessThan(0.003);
    }
  });
});
