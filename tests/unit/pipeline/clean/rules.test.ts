/** Rules of the stage as a whole; what each of them finds and leaves is in `tests/rules/`. */
import { expect, it } from 'vitest';
import { neighbourRules, rules } from '../../../../src/pipeline/clean/index.ts';
import { PROSE, storyOf } from '../article.ts';

const HEADLINE = 'Ostrava Bay to Close Its Ferry Pier After Forty Years';
const BYLINE = 'By Ludmila Harrow';

it('gives each rule a name of its own and a reason that a reader understands', () => {
  const all = [...rules, ...neighbourRules];
  expect(new Set(all.map((rule) => rule.name)).size).toBe(all.length);
  for (const rule of all) expect(rule.why.split(' ').length, rule.name).toBeGreaterThan(2);
});

it('publishes what stands beside a line under the name of the rule that found that line', () => {
  const names = rules.map(({ name }) => name);
  for (const { of } of neighbourRules) expect(names).toContain(of);
});

it('tells of each line that is set aside, and keeps the others as they are', () => {
  const story = storyOf(
    [HEADLINE, BYLINE, PROSE[0], 'Advertisement', PROSE[1], PROSE[2], 'Also Read: The lamp'].join('\n'),
  );
  expect(story.setAside.map(({ rule, text }) => [rule, text])).toEqual([['advertisement', 'Advertisement']]);
  expect(story.crossReferences.map(({ text }) => text)).toEqual(['Also Read: The lamp']);
  expect(story.title.text).toBe(HEADLINE);
  expect(story.blocks.map((block) => block.text)).toEqual([...PROSE]);
});

it('should take a headline that begins with “File-” for a headline', () => {
  const lines = ['File-sharers find a new harbour for their songs', BYLINE, ...PROSE];
  expect(storyOf(lines.join('\n')).title.text).toBe(lines[0]);
});
