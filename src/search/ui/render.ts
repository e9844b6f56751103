/**
 * An answer into the page. `SearchPanel.astro` has made every element: the sections, a pattern of a result, the marks of
 * the articles. Text comes in as text nodes alone, so nothing that was typed or written by others is read as HTML.
 */
import type { Answer, Marked, SearchResult } from '../types.ts';

/** A part that the component is known to have. */
export const part = (within: ParentNode, selector: string): HTMLElement =>
  within.querySelector(selector) as HTMLElement;

const template = (within: ParentNode, selector: string): DocumentFragment =>
  (part(within, selector) as HTMLTemplateElement).content;

export function renderInto(panel: HTMLElement, base: string): (answer: Answer) => void {
  const pattern = template(panel, '[data-result]');
  const sigla = [...template(panel, '[data-sigla]').children];
  const found = part(panel, '[data-found]');

  const item = (result: SearchResult): Node => {
    const made = document.importNode(pattern, true);
    const link = part(made, 'a') as HTMLAnchorElement;
    link.href = base + result.url.slice(1);
    link.append(...marked(result.shown));
    for (const letter of result.sigla) {
      part(made, '[data-marks]').append(
        sigla.find((mark) => mark.textContent.trim() === letter)?.cloneNode(true) ?? letter,
      );
    }
    const note = part(made, '[data-why]');
    if (result.kind === 'passage') note.append(`${result.title} · `);
    result.why.split('*').forEach((text, index) => note.append(index % 2 ? element('em', text) : text));
    return made;
  };

  return ({ query, groups, suggestions }) => {
    const asked = query.trim() !== '';
    part(panel, '[data-hint]').hidden = asked;
    part(panel, '[data-nothing]').hidden = !asked || groups.length > 0;
    part(panel, '[data-near]').replaceChildren(
      ...suggestions.map((name) => {
        const link = element('a', name);
        link.href = `?q=${encodeURIComponent(name)}`;
        return link;
      }),
    );
    for (const section of found.querySelectorAll('section')) section.hidden = true;
    for (const { kind, count, results } of groups) {
      const section = part(found, `[data-kind=${kind}]`);
      section.hidden = false;
      part(section, '[data-count]').textContent = `${count}`;
      part(section, 'ol').replaceChildren(...results.map(item));
      // The group with the best result stands first.
      found.append(section);
    }
  };
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function marked({ text, marks }: Marked): (Node | string)[] {
  let at = 0;
  const parts = marks.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, element('mark', text.slice(start, end))];
  });
  return [...parts, text.slice(at)];
}
