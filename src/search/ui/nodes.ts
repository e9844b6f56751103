/** An answer's texts as nodes: nothing that was typed or written by others is read as HTML. */
import { frameOf, toneOf } from '../../interface/sigla.ts';
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

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of an article, as `Siglum.astro` draws it. */
export function siglum(letter: string): HTMLElement {
  const frame = document.createElementNS(SVG, 'svg');
  frame.setAttribute('viewBox', '0 0 24 24');
  frame.setAttribute('aria-hidden', 'true');
  frame.append(document.createElementNS(SVG, 'path'));
  frame.firstElementChild?.setAttribute('d', frameOf(letter));
  return element('span', { class: `siglum ${toneOf(letter)}` }, frame, element('b', {}, letter));
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
