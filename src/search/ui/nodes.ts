/** An answer's texts as nodes: nothing that was typed or written by others is read as HTML. */
import type { Marked, SearchResult } from '../types.ts';

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A part that the component is known to have. */
export const part = (within: ParentNode, selector: string): HTMLElement =>
  within.querySelector(selector) as HTMLElement;

export function marked({ text, marks }: Marked): (Node | string)[] {
  let at = 0;
  const parts = marks.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, element('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(at)];
}

/** Why it is here, what matched emphasized; of a passage its headline first. */
export function reason({ kind, title, why }: SearchResult): (Node | string)[] {
  const words = why.split('*').map((text, index) => (index % 2 ? element('em', {}, text) : text));
  return kind === 'passage' ? [`${title} · `, ...words] : words;
}
