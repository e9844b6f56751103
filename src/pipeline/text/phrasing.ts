/** Inline content: its plain text, and a form of it in which text and tree agree offset by offset. */
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

export const phrasingText = (nodes: readonly PhrasingContent[]): string => toString([...nodes]);

/**
 * What is no text becomes text or goes, so that offsets in the text are offsets in the tree: line ends and breaks become
 * spaces, raw HTML is shown as it was typed, a picture leaves its alternative text, in brackets, so that it does not go
 * on with the sentence before it.
 */
export function normalizePhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
      case 'html':
        return [{ type: 'text', value: onOneLine(node.value) }];
      case 'inlineCode':
        return [{ ...node, value: onOneLine(node.value) }];
      case 'break':
        return [{ type: 'text', value: ' ' }];
      case 'image':
      case 'imageReference':
        return node.alt ? [{ type: 'text', value: `[${onOneLine(node.alt)}]` }] : [];
      case 'footnoteReference':
        return [];
      case 'linkReference':
        return normalizePhrasing(node.children);
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
        return [{ ...node, children: normalizePhrasing(node.children) }];
      default:
        return [node];
    }
  });
}

/** A tab is a space, and so is a line end with the white space around it. */
const onOneLine = (value: string): string =>
  value
    .split('\n')
    .map((line, i, all) => {
      const behind = i < all.length - 1 ? line.trimEnd() : line;
      return (i > 0 ? behind.trimStart() : behind).replaceAll('\t', ' ');
    })
    .join(' ');

/** Removes `count` characters from the end of the content. */
export function trimEnd(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const out = [...nodes];
  let left = count;
  while (left > 0) {
    const last = out.pop();
    if (last === undefined) break;
    const length = toString(last).length;
    if (length <= left) {
      left -= length;
    } else if (last.type === 'text') {
      out.push({ ...last, value: last.value.slice(0, length - left) });
      left = 0;
    } else if ('children' in last) {
      out.push({ ...last, children: trimEnd(last.children, left) });
      left = 0;
    } else {
      out.push(last);
      left = 0;
    }
  }
  return out;
}

/** Removes `count` characters from the start of the content. */
export function trimStart(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  const out = [...nodes];
  let left = count;
  while (left > 0) {
    const first = out.shift();
    if (first === undefined) break;
    const length = toString(first).length;
    if (length <= left) {
      left -= length;
    } else if (first.type === 'text') {
      out.unshift({ ...first, value: first.value.slice(left) });
      left = 0;
    } else if ('children' in first) {
      out.unshift({ ...first, children: trimStart(first.children, left) });
      left = 0;
    } else {
      out.unshift(first);
      left = 0;
    }
  }
  return out;
}
