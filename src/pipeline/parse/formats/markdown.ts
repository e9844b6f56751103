/**
 * Markdown with front matter. What is marked is taken at its word: headings, lists, quotations. Raw HTML is shown as
 * text. In a digest every block ends in the lines of the original that it tells: `{L4}`, `{L4,L6}`, `{L12-15}`.
 */
import { withoutEnd } from '../../text/trim.ts';
import type { BlockContent, DefinitionContent, ListItem, Nodes, PhrasingContent, Root, RootContent, Yaml } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Diagnostics, quoteFound } from '../../diagnostics.ts';
import { editorial } from '../../record/input.ts';
import type { Unit } from '../../types.ts';
import type { Format } from '../index.ts';
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
        walk.list++;
        for (const item of node.children) walkItem(walk, item, walk.list, depth);
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
