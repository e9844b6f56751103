/**
 * The corpus: raw captures of many shapes, each with what a careful editor would make of it.
 *
 * A new case needs no code: a folder with `source.txt` (or `source.md`) and `expected.json`. Line numbers are physical
 * lines. `continuations` are the lines of hard-wrapped paragraphs after their first. What the program is known to get
 * wrong stands in `known.json` beside, `[{line | field, why}]`; an entry that is no longer true fails.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabularies } from '../../src/library/vocabularies.ts';
import { buildStory } from '../../src/pipeline/index.ts';
import type { Story } from '../../src/pipeline/record/schema.ts';

interface Expected {
  title: { text: string | null; origin: Story['title']['origin']; line: number | null };
  deck: number | null;
  dateline: string | null;
  byline: string | null;
  published: string | null;
  headings: number[];
  paragraphs: number[];
  listItems: number[];
  continuations: number[];
  commentary: { marker: string; lines: number[] } | null;
  crossReferences: number[];
  metadata: number[];
  furniture: number[];
  trail: [name: string, role: string][];
}

interface Known {
  line?: number;
  field?: string;
  why: string;
}

/** One point in which the record is not what the editor expects. */
interface Deviation {
  at: number | string;
  about: 'lost' | 'kept' | 'kind' | 'elsewhere' | 'field';
  says: string;
}

const folder = import.meta.dirname;
const vocabulary = await readVocabularies('content', []);
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'expected.json')))
  .map((entry) => entry.name)
  .sort();

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function read(name: string): { story: Story | undefined; lines: string[]; expected: Expected; known: Known[] } {
  const source = readdirSync(join(folder, name)).find((file) => /^source\.(?:txt|md)$/.test(file)) ?? 'source.txt';
  const bytes = readFileSync(join(folder, name, source));
  const file = { path: source, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  const known = join(folder, name, 'known.json');
  return {
    story: buildStory(file, vocabulary).story,
    lines: bytes.toString('utf8').replace(/^\uFEFF/, '').split(/\r\n?|\n/),
    expected: json(join(folder, name, 'expected.json')) as Expected,
    known: existsSync(known) ? (json(known) as Known[]) : [],
  };
}

function compare(story: Story, lines: readonly string[], expected: Expected): Deviation[] {
  return [...compareBody(story, lines, expected), ...compareRest(story, lines, expected), ...compareFields(story, expected)];
}

const show = (lines: readonly string[], line: number): string => (lines[line - 1] ?? '').trim().slice(0, 80);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Each line of the text is a block of the right kind that holds all its words. */
function compareBody(story: Story, lines: readonly string[], expected: Expected): Deviation[] {
  const found: Deviation[] = [];
  const blocks = new Map(story.blocks.map((block) => [block.line, block]));
  const wrapped = new Set(expected.continuations);
  const wanted = [
    ...expected.headings.map((line) => [line, 'heading'] as const),
    ...expected.paragraphs.map((line) => [line, 'paragraph'] as const),
    ...expected.listItems.map((line) => [line, 'list-item'] as const),
  ];
  for (const [line, kind] of wanted) {
    const block = blocks.get(line);
    if (block === undefined) {
      found.push({ at: line, about: 'lost', says: `line ${line} (${kind}): ${show(lines, line)}` });
      continue;
    }
    if (block.kind !== kind) {
      found.push({ at: line, about: 'kind', says: `line ${line} is ${block.kind}, not ${kind}: ${show(lines, line)}` });
    }
    let end = line;
    while (wrapped.has(end + 1)) end++;
    const printed = plain(lines.slice(line - 1, end).join(' '));
    const before = printed.slice(0, printed.length - plain(block.text).length);
    // Before the words of the block may stand its list marker or its dateline, and nothing else.
    if (!printed.endsWith(plain(block.text)) || !/^$|^\S{1,3} $|(?:-|—|–|--) ?$/.test(before)) {
      found.push({ at: line, about: 'lost', says: `words of line ${line}: ${printed} became ${block.text}` });
    }
  }
  return found;
}

/** What is not the text is not shown as text, and what was set aside is accounted for. */
function compareRest(story: Story, lines: readonly string[], expected: Expected): Deviation[] {
  const found: Deviation[] = [];
  const shown = new Map<number, string>([
    ...story.blocks.map((block) => [block.line, block.kind] as const),
    ...(story.commentary?.blocks ?? []).map((block) => [block.line, 'commentary'] as const),
  ]);
  if (story.deck?.line !== undefined) shown.set(story.deck.line, 'deck');
  if (story.title.line !== undefined && story.title.origin === 'article') shown.set(story.title.line, 'title');
  const outside = [
    ...expected.furniture.map((line) => [line, 'furniture'] as const),
    ...expected.crossReferences.map((line) => [line, 'cross-reference'] as const),
    ...expected.metadata.map((line) => [line, 'metadata'] as const),
  ];
  for (const [line, kind] of outside) {
    const as = shown.get(line);
    if (as === undefined) continue;
    found.push({ at: line, about: 'kept', says: `line ${line} (${kind}) is shown as ${as}: ${show(lines, line)}` });
  }
  const listed = new Set([...story.crossReferences, ...story.setAside].map((entry) => entry.line));
  for (const line of expected.crossReferences) {
    if (listed.has(line) || shown.has(line)) continue;
    found.push({ at: line, about: 'elsewhere', says: `line ${line} is in no list: ${show(lines, line)}` });
  }
  const comments = (story.commentary?.blocks ?? []).map((block) => block.line);
  const same = [...comments].sort((a, b) => a - b).join(' ') === (expected.commentary?.lines ?? []).join(' ');
  if (!same || story.commentary?.marker !== expected.commentary?.marker) {
    const says = `commentary is ${story.commentary?.marker ?? 'none'} in lines ${comments.join(' ')}`;
    found.push({ at: 'commentary', about: 'elsewhere', says });
  }
  return found;
}

function compareFields(story: Story, expected: Expected): Deviation[] {
  const { title } = expected;
  // Where the file has no headline, the words that stand in for it are nobody's.
  const got = story.title.origin === 'editor' ? null : story.title.text;
  const fields: [field: string, got: unknown, wanted: unknown][] = [
    ['title', got, title.text],
    ['title.origin', story.title.origin, title.origin],
    ['title.line', story.title.line ?? null, title.line],
    ['deck', story.deck?.line ?? null, expected.deck],
    ['dateline', story.dateline?.place ?? null, expected.dateline],
    ['byline', story.byline?.text ?? null, expected.byline],
    ['published', story.published?.value ?? null, expected.published],
    ['trail', story.trail.map((hop) => [hop.name, hop.role]), expected.trail],
  ];
  return fields.flatMap(([field, is, wanted]): Deviation[] =>
    JSON.stringify(is) === JSON.stringify(wanted)
      ? []
      : [{ at: field, about: 'field', says: `${field} is ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}` }],
  );
}

it('has at least the six shapes that the rules were made for', () => {
  expect(cases.length).toBeGreaterThanOrEqual(6);
});

describe.each(cases)('%s', (name) => {
  const { story, lines, expected, known } = read(name);
  const deviations = story === undefined ? [] : compare(story, lines, expected);
  const unknown = (...about: Deviation['about'][]): string[] =>
    deviations
      .filter((deviation) => about.includes(deviation.about) && !known.some(({ line, field }) => (line ?? field) === deviation.at))
      .map(({ says }) => says);

  it('becomes a story, and every line of it has been classed by the editor', () => {
    expect(story).toBeDefined();
    const { title, deck, commentary } = expected;
    const classed = [
      ...[expected.headings, expected.paragraphs, expected.listItems, expected.continuations].flat(),
      ...[expected.crossReferences, expected.metadata, expected.furniture, commentary?.lines ?? []].flat(),
      ...[title.line, deck].filter((line) => line !== null),
    ];
    const printed = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
    expect([...new Set(classed)].sort((a, b) => a - b)).toEqual(printed);
  });

  it('loses no line and no word of the text', () => {
    expect(unknown('lost')).toEqual([]);
  });

  it('shows nothing of the page around it as text', () => {
    expect(unknown('kept')).toEqual([]);
  });

  it('tells headings, paragraphs and list items apart', () => {
    expect(unknown('kind')).toEqual([]);
  });

  it('lists what points elsewhere, and fences off commentary', () => {
    expect(unknown('elsewhere')).toEqual([]);
  });

  it('reads headline, deck, dateline, byline, date and trail', () => {
    expect(unknown('field')).toEqual([]);
  });

  if (known.length === 0) return;
  it('has only known defects that still occur', () => {
    const mended = known.filter(({ line, field }) => !deviations.some(({ at }) => at === (line ?? field)));
    expect(mended).toEqual([]);
  });
});
