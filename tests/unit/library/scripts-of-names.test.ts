/** Names without a Latin letter: a slug of them is empty, so nothing may be told apart by slugs. */
import { describe, expect, it } from 'vitest';
import { unlistedNames } from '../../../src/library/unlisted.ts';
import { build, storyOf } from '../pipeline/article.ts';

const CYRILLIC = [
  'Совет города закрыл старый паромный причал после паводка',
  'Мэр обещал построить новый причал к следующему лету',
  'В понедельник городской совет единогласно проголосовал за то, чтобы закрыть старый паромный причал, который протекает с весны.',
  'Инженеры сказали членам совета, что сваи под билетной кассой не переживут ещё одной зимы, и никто не стал спорить.',
];

describe('two lines without a Latin letter', () => {
  it('repeat each other only where they say the same', () => {
    const { story } = build(CYRILLIC.join('\n'));
    expect(story?.setAside).toEqual([]);
    expect(story?.title.text).toBe(CYRILLIC[0]);
    expect([story?.deck?.text, ...(story?.blocks ?? []).map(({ text }) => text)]).toContain(CYRILLIC[1]);
  });

  it('are still set aside where the headline stands twice', () => {
    const [headline = '', , ...paragraphs] = CYRILLIC;
    const { setAside } = storyOf([`${headline} | Маяк`, headline, 'By Ludmila Harrow', ...paragraphs].join('\n'));
    expect(setAside.map(({ line, rule }) => [line, rule])).toEqual([[1, 'repeated-title']]);
  });
});

it('names that no vocabulary has are listed in every script, each with a stanza of its own', () => {
  const story = storyOf(
    [...CYRILLIC.slice(2), 'На причале, как говорят, Анна Петрова и Иван Сидоров считали лодки.'].join('\n'),
  );
  const outlets = [{ id: 'mayak', name: 'Маяк Залива', type: 'newspaper' as const }];
  const names = unlistedNames({ stories: [story], outlets });
  expect(names.map(({ name, places }) => [name, places.length])).toEqual([
    ['Анна Петрова', 1],
    ['Иван Сидоров', 1],
  ]);
  const ids = names.map(({ stanza }) => stanza.split(':')[0]);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^name-[0-9a-f]{8}$/);
});
