/**
 * Markdown with front matter. What is marked is taken at its word: headings, lists, quotations. Raw HTML is shown as
 * text. In a digest every block ends in the lines of the original that it tells: `{L4}`, `{L4,L6}`, `{L12-15}`.
 */
import { withoutEnd } from '../../text/trim.ts';
import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
  Yaml,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { type Diagnostics, quoteFound } from '../../diagnostics.ts';
import { editorial } from '../../record/input.ts';
import type { Unit } from '../../types.ts';
import type { Format } from '../format.ts';
import { normalizePhrasing, phrasingText, trimEnd } from '../../text/phrasing.ts';
import { parseMarkdown } from '../markup.ts';
import { readYaml } from '../yaml.ts';

const ORIGINAL_LINES = /\{(L\d{1,6}(?:-L?\d{1,6})?(?:,\s?L?\d{1,6}(?:-L?\d{1,6})?)*)\}$/;
/** Quotations inside quotations: deeper than any article, shallow enough for recursion. */
const MAX_DEPTH = 50;

export const markdown: Format = {
  name: 'markdown',
  detect: ({ path }) => /\.(?:md|markdown)$/i.test(path),
  parse({ text, lines }, diagnostics) {
    const tree = parseMarkdown(text, diagnostics);
    if (tree === undefined) return undefined;
    const front = tree.children.find((node): node is Yaml => node.type === 'yaml');
    if (front === undefined && /^---\s*$/.test(lines[0] ?? '')) {
      diagnostics.report({
        rule: 'broken-yaml',
        expected: 'front matter that ends with a line "---"',
        found: 'no such line',
        fix: 'add it after the last key',
      });
      return undefined;
    }
    const data = readYaml(front?.value ?? '', editorial, diagnostics, 2);
    if (data === undefined) return undefined;
    warnOfHostileContent(tree, diagnostics);
    return { editorial: data, units: toUnits(tree, lines) };
  },
};

/** What is handed on while a tree is walked. */
interface Walk {
  lines: readonly string[];
  units: Unit[];
  /** Number of the last list that was begun. */
  list: number;
}

function toUnits(tree: Root, lines: readonly string[]): Unit[] {
  const walk: Walk = { lines, units: [], list: 0 };
  walkNodes(walk, tree.children, false, 0);
  return walk.units;
}

function add(
  { lines, units }: Walk,
  node: RootContent,
  shape: Unit['shape'],
  phrasing: PhrasingContent[],
  extra: Partial<Unit> = {},
): void {
  const line = node.position?.start.line ?? 1;
  const content = composed(normalizePhrasing(phrasing));
  const whole = phrasingText(content);
  const marked = ORIGINAL_LINES.exec(whole);
  const kept =
    marked === null ? content : trimEnd(content, whole.length - withoutEnd(whole.slice(0, marked.index), /\s/u).length);
  const text = phrasingText(kept);
  if (text.trim() === '') return;
  units.push({
    line,
    endLine: node.position?.end.line ?? line,
    shape,
    text,
    phrasing: kept,
    afterBlank: (lines[line - 2] ?? '').trim() === '',
    ...(marked?.[1] === undefined ? {} : { originalLines: expandLines(marked[1]) }),
    ...extra,
    // The mark of the original's lines stood in the last cell.
    ...(extra.cells && { cells: extra.cells.map(([start, end]) => [start, Math.min(end, text.length)]) }),
  });
}

function walkNodes(
  walk: Walk,
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  quoted: boolean,
  depth: number,
): void {
  for (const node of nodes) {
    // Deeper than any article: the words stay, the structure goes.
    if (depth > MAX_DEPTH && 'children' in node) {
      const words = deepText(node);
      if (words !== '') add(walk, node, 'paragraph', [{ type: 'text', value: words }]);
      continue;
    }
    switch (node.type) {
      case 'heading':
        add(walk, node, 'heading', node.children);
        break;
      case 'paragraph':
        add(walk, node, quoted ? 'quote' : 'paragraph', node.children);
        break;
      case 'blockquote':
        walkNodes(walk, node.children, true, depth + 1);
        break;
      case 'list':
        walkList(walk, node, quoted, depth);
        break;
      case 'table':
        addTable(walk, node);
        break;
      case 'footnoteDefinition':
        // A note stands where its text does, behind its mark; where it is referred to nothing is printed.
        walkNodes(walk, withPrefix(node.children, `[${node.label ?? node.identifier}] `), quoted, depth + 1);
        break;
      case 'code':
      case 'html':
        add(walk, node, 'paragraph', [{ type: 'text', value: node.value }]);
        break;
      default:
        // Rules, definitions and front matter carry no text of the article.
        break;
    }
  }
}

/** Above it a number that opens a line is a year, or a count: no list is so long. */
const LONGEST_LIST = 99;

/** "1986. A great year": a number that opens a sentence, which Markdown takes for that of a list. */
const isProse = ({ ordered, start, children }: List): boolean =>
  ordered === true && ((start ?? 1) > LONGEST_LIST || (children.length === 1 && start !== 1 && start !== 0));

function walkList(walk: Walk, node: List, quoted: boolean, depth: number): void {
  if (isProse(node)) walkProse(walk, node, quoted, depth);
  else {
    walk.list++;
    for (const item of node.children) walkItem(walk, item, walk.list, depth);
  }
}

function walkProse(walk: Walk, { children }: List, quoted: boolean, depth: number): void {
  for (const item of children) {
    const { line = 1, column = 1 } = item.position?.start ?? {};
    const [mark = ''] = /^\d+[.)]\s?/.exec((walk.lines[line - 1] ?? '').slice(column - 1)) ?? [];
    walkNodes(walk, withPrefix(item.children, mark), quoted, depth + 1);
  }
}

/** Words before the first of some paragraphs. */
function withPrefix(
  nodes: readonly (BlockContent | DefinitionContent)[],
  prefix: string,
): (BlockContent | DefinitionContent)[] {
  const [first, ...others] = nodes;
  const text = { type: 'text', value: prefix } as const;
  if (first?.type === 'paragraph') return [{ ...first, children: [text, ...first.children] }, ...others];
  return [{ type: 'paragraph', children: [text] }, ...nodes];
}

/** Between the cells of a row that are not empty. */
const BETWEEN_CELLS = ' · ';

/** A block a row, so that what stands in it has a place; the first row names the columns. */
function addTable(walk: Walk, { children }: Table): void {
  walk.list++;
  for (const [i, row] of children.entries()) {
    const { phrasing, cells } = rowOf(row);
    add(walk, row, 'table', phrasing, { list: walk.list, cells, ...(i === 0 ? { head: true } : {}) });
  }
}

function rowOf({ children }: TableRow): { phrasing: PhrasingContent[]; cells: [number, number][] } {
  const phrasing: PhrasingContent[] = [];
  const cells: [number, number][] = [];
  let at = 0;
  for (const cell of children) {
    const content = composed(normalizePhrasing(cell.children));
    const length = phrasingText(content).length;
    if (length > 0 && at > 0) {
      phrasing.push({ type: 'text', value: BETWEEN_CELLS });
      at += BETWEEN_CELLS.length;
    }
    phrasing.push(...content);
    cells.push([at, at + length]);
    at += length;
  }
  return { phrasing, cells };
}

function walkItem(walk: Walk, item: ListItem, number: number, depth: number): void {
  for (const child of item.children) {
    if (child.type === 'paragraph') add(walk, child, 'list-item', child.children, { list: number, marker: '-' });
    else walkNodes(walk, [child], false, depth + 1);
  }
}

/** An accent that markup parts from its letter joins it again; the markup, which would have to stand inside, goes. */
function composed(phrasing: PhrasingContent[]): PhrasingContent[] {
  const text = phrasingText(phrasing);
  const normal = text.normalize('NFC');
  return text === normal ? phrasing : [{ type: 'text', value: normal }];
}

/** All text below a node, without recursion: the nesting may be deeper than the stack. */
function deepText(node: RootContent | BlockContent | DefinitionContent): string {
  const words: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if ('value' in next) words.push(next.value);
    if ('children' in next) open.push(...next.children.toReversed());
  }
  return words.join(' ').replace(/\s+/gu, ' ').trim();
}

/** `L4,L6-8` → 4, 6, 7, 8. */
function expandLines(marker: string): number[] {
  const numbers = marker.split(',').flatMap((part) => {
    const [first = 0, last = first] = part.replaceAll('L', '').trim().split('-').map(Number);
    return Array.from({ length: Math.min(Math.max(last - first + 1, 1), 1000) }, (_, i) => first + i);
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Sanitizing happens when HTML is made; here the editor is told what will not survive it. */
function warnOfHostileContent(tree: Root, diagnostics: Diagnostics): void {
  visit(tree, (node) => {
    const place = { line: node.position?.start.line, column: node.position?.start.column };
    if (node.type === 'html') {
      diagnostics.report({
        ...place,
        severity: 'warning',
        rule: 'raw-html',
        expected: 'Markdown',
        found: quoteFound(node.value),
        fix: 'it is shown as text; write it in Markdown if it means something',
      });
    }
    if (
      (node.type === 'link' || node.type === 'definition') &&
      !/^(?:https?:|mailto:|[^a-z]|[^:]*$)/i.test(node.url.trim())
    ) {
      diagnostics.report({
        ...place,
        severity: 'warning',
        rule: 'unsafe-link',
        expected: 'an address that starts with https: or http:',
        found: quoteFound(node.url),
        fix: 'the link was removed, its words stay',
      });
    }
  });
}
