/**
 * Markdown to a syntax tree, for articles and for the site's own pages. Marks that stand inside each other without end
 * take the parser hours or the stack; beyond what any text has they are shown as they were typed. Character references
 * can name what no text may hold, so the tree is cleaned as the file was.
 */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Diagnostics } from '../diagnostics.ts';
import { type Change, cleanText } from '../text/unicode.ts';
import { type Place, reportChanges } from './characters.ts';
import { MAX_UNITS } from './decode.ts';

/** @returns undefined where the text has more lines than any article has blocks, with the reason reported */
export function parseMarkdown(text: string, diagnostics: Diagnostics): Root | undefined {
  const lines = text.split('\n');
  const count = lines.reduce((sum, line) => (line.trim() === '' ? sum : sum + 1), 0);
  if (count > MAX_UNITS) {
    diagnostics.report({
      rule: 'too-many-blocks',
      expected: `at most ${MAX_UNITS} lines of Markdown`,
      found: `${count}`,
      fix: 'save the article alone',
    });
    return undefined;
  }
  const excesses = findExcesses(lines);
  for (const { line, sort } of excesses) {
    diagnostics.report({
      line,
      severity: 'warning',
      rule: 'too-much-markup',
      expected: `at most ${LIMITS[sort].most} ${LIMITS[sort].what}`,
      found: 'more of them',
      fix: 'in this file they are shown as they were typed; remove those that mean nothing',
    });
  }
  const tree = processorWithout(excesses.flatMap(({ sort }) => LIMITS[sort].constructs)).parse(text);
  cleanTree(tree, diagnostics);
  return tree;
}

type Sort = 'containers' | 'quotations' | 'brackets' | 'links' | 'emphasis' | 'tags' | 'code';

const LINKS = ['labelStartLink', 'labelStartImage', 'labelEnd'];

/** What the marks are, how many there may be, and the constructs of micromark that are left out where there are more. */
const LIMITS: Readonly<Record<Sort, { what: string; most: number; constructs: readonly string[] }>> = {
  containers: { what: 'marks of quotation and list inside each other', most: 50, constructs: ['blockQuote', 'list'] },
  quotations: { what: 'quotations', most: 1000, constructs: ['blockQuote'] },
  brackets: { what: 'brackets inside each other', most: 50, constructs: LINKS },
  links: { what: 'brackets in a paragraph', most: 2000, constructs: LINKS },
  emphasis: { what: 'marks of emphasis in a paragraph', most: 2000, constructs: ['attention'] },
  tags: { what: 'tags in a paragraph', most: 2000, constructs: ['htmlText', 'autolink'] },
  code: { what: 'marks of code in a paragraph', most: 2000, constructs: ['codeText'] },
};
/** Columns that a line may be set in before its last mark: an indent nests lists as well as a mark does. */
const MOST_INDENT = 200;
/** Columns of a tab. */
const TAB = 4;

interface Excess {
  sort: Sort;
  /** 1-based; of the first line that has too many. */
  line: number;
}

/** The first excess of each sort. A paragraph is what stands between blank lines. */
function findExcesses(lines: readonly string[]): Excess[] {
  const found = new Map<Sort, Excess>();
  const counts = { quotations: 0, brackets: 0, links: 0, emphasis: 0, tags: 0, code: 0 };
  const note = (sort: Sort, line: number, count: number): void => {
    if (count > LIMITS[sort].most && !found.has(sort)) found.set(sort, { sort, line });
  };
  const front = /^---\s*$/.test(lines[0] ?? '') ? lines.indexOf('---', 1) : -1;
  for (const [i, line] of lines.entries()) {
    // Front matter is no Markdown, and its paragraphs end with it.
    if (i <= front || line.trim() === '') {
      counts.brackets = counts.links = counts.emphasis = counts.tags = counts.code = 0;
      continue;
    }
    const nesting = nestingOf(line);
    if (QUOTATION.test(line) && !QUOTATION.test(lines[i - 1] ?? '')) counts.quotations += nesting;
    note('containers', i + 1, nesting);
    note('quotations', i + 1, counts.quotations);
    note('brackets', i + 1, countMarks(line, counts));
    for (const sort of ['links', 'emphasis', 'tags', 'code'] as const) note(sort, i + 1, counts[sort]);
  }
  return [...found.values()];
}

/** @returns how deep brackets were open in the line */
function countMarks(line: string, counts: Record<'brackets' | 'links' | 'emphasis' | 'tags' | 'code', number>): number {
  let deepest = counts.brackets;
  for (const { 0: mark } of line.matchAll(/[*_[\]<`]/g)) {
    if (mark === '*' || mark === '_') counts.emphasis++;
    else if (mark === '<') counts.tags++;
    else if (mark === '`') counts.code++;
    else counts.brackets = Math.max(0, counts.brackets + (mark === '[' ? 1 : -1));
    if (mark === '[') counts.links++;
    deepest = Math.max(deepest, counts.brackets);
  }
  return deepest;
}

const QUOTATION = /^[ \t]*>/;
const MARKER = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
const RULE = /[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/y;

/** How deep the marks at the start of a line may nest what follows; a rule ("- - -") nests nothing. */
function nestingOf(line: string): number {
  const { most } = LIMITS.containers;
  let marks = 0;
  let at = 0;
  let columns = 0;
  while (marks <= most) {
    RULE.lastIndex = MARKER.lastIndex = at;
    const mark = RULE.test(line) ? undefined : MARKER.exec(line)?.[0];
    if (mark === undefined) break;
    marks++;
    at += mark.length;
    columns += mark.length + (TAB - 1) * (mark.split('\t').length - 1);
  }
  return columns > MOST_INDENT ? most + 1 : marks;
}

/** What is called a construct here is what micromark's own `disable` goes by. */
const without: Plugin<[readonly string[]]> = function (constructs) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: [...constructs] } });
};

const processorWithout = (constructs: readonly string[]) =>
  unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(without, constructs).freeze();

/** `&#x202e;` is a character like any other once it is decoded. Front matter has references of its own (`yaml.ts`). */
function cleanTree(tree: Root, diagnostics: Diagnostics): void {
  const changes: (Change & { place: Place })[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'yaml') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const cleaned = (text: string): string => {
      const clean = cleanText(text);
      changes.push(...clean.changes.map((change) => ({ ...change, place: { line, column } })));
      return clean.text;
    };
    if ('value' in node) node.value = cleaned(node.value);
    if ('alt' in node && node.alt) node.alt = cleaned(node.alt);
    if ('title' in node && node.title) node.title = cleaned(node.title);
  });
  reportChanges(changes, ({ place }) => place, diagnostics);
}
