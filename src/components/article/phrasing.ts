/**
 * Links around the names that a block holds: from the record's sanitized phrasing HTML and offsets into its plain text
 * to HTML. It is the only way that an article's text reaches a page as HTML.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { NameLink } from '../../views/article.ts';
import { href } from '../../interface/href.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const printer = unified().use(rehypeStringify).freeze();

/**
 * Plain text has no `html` of its own.
 *
 * @param within start and end of the stretch that is printed: a cell of a row
 */
export function phrasing(
  block: { text: string; html?: string },
  links: readonly NameLink[],
  [start, end]: readonly [number, number] = [0, block.text.length],
): string {
  const tree = parser.parse(block.html ?? '');
  // Offsets count in the plain text. Where HTML and text disagree, the words are worth more than their emphasis.
  const source: Root =
    plainText(tree) === block.text ? tree : { type: 'root', children: [{ type: 'text', value: block.text }] };
  const walk = { at: 0, links: inOrder(links) };
  const whole = source.children.flatMap((node) => linked(node, walk, false));
  const isWhole = start === 0 && end === block.text.length;
  return printer.stringify({ type: 'root', children: isWhole ? whole : stretchOf(whole, { at: 0 }, start, end) });
}

/** What of some nodes stands between two offsets of their text. */
function stretchOf<Node extends RootContent>(
  nodes: readonly Node[],
  walk: { at: number },
  start: number,
  end: number,
): (Node | ElementContent)[] {
  return nodes.flatMap((node): (Node | ElementContent)[] => {
    if (node.type === 'element') {
      const children = stretchOf(node.children, walk, start, end);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    if (node.type !== 'text') return [];
    const from = walk.at;
    walk.at += node.value.length;
    const value = node.value.slice(Math.max(0, start - from), Math.max(0, end - from));
    return value === '' ? [] : [{ type: 'text', value }];
  });
}

interface Walk {
  /** Offset of the next text node. */
  at: number;
  links: readonly NameLink[];
}

function linked<Node extends RootContent>(node: Node, walk: Walk, inLink: boolean): (Node | ElementContent)[] {
  if (node.type === 'element') {
    const within = inLink || node.tagName === 'a';
    const children = node.children.flatMap((child) => linked(child, walk, within));
    return [{ ...node, children }];
  }
  if (node.type !== 'text') return [node];
  const { value } = node;
  const from = walk.at;
  walk.at += value.length;
  if (inLink) return [node];
  return split(value, from, walk.links);
}

/** One text node, cut where links begin and end; a link that began in the node before goes on in this one. */
function split(value: string, from: number, links: readonly NameLink[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  for (const link of links) {
    const start = Math.max(link.start - from, at);
    const end = Math.min(link.end - from, value.length);
    if (start >= end) continue;
    if (start > at) parts.push({ type: 'text', value: value.slice(at, start) });
    parts.push(anchor(value.slice(start, end), href(link.url)));
    at = end;
  }
  if (at < value.length) parts.push({ type: 'text', value: value.slice(at) });
  return parts;
}

function anchor(text: string, address: string): Element {
  return { type: 'element', tagName: 'a', properties: { href: address }, children: [{ type: 'text', value: text }] };
}

/** By place; of two that overlap, the one that begins first. */
function inOrder(links: readonly NameLink[]): NameLink[] {
  const sorted = [...links].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameLink[] = [];
  for (const link of sorted) if (link.start >= (kept.at(-1)?.end ?? 0)) kept.push(link);
  return kept;
}

function plainText(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
