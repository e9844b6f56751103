/**
 * An answer into the page. `SearchPanel.astro` has made every element: the sections, a pattern of a result, the marks of
 * the articles.
 */
import type { Answer, RecordKind, ResultGroup, SearchResult } from '../types.ts';
import { countOf } from './kinds.ts';
import { element, marked, part, reason } from './nodes.ts';

const template = (within: ParentNode, selector: string): DocumentFragment =>
  (part(within, selector) as HTMLTemplateElement).content;

const asking = (query: string, text: string): HTMLAnchorElement =>
  element('a', { href: `?q=${encodeURIComponent(query)}` }, text);

/** In milliseconds: a quarter of a frame, where there are sixty a second; laying it out takes as long again. */
const SLICE = 4;

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
    part(made, '[data-why]').append(...reason(result));
    return made;
  };

  /** What each list holds whole, to leave it as it is where the next answer has the same. */
  const held = new Map<RecordKind, string>();
  let later = 0;

  interface Left {
    kind: RecordKind;
    results: readonly SearchResult[];
    all: string;
  }

  /** So much of the lists as this frame has time for; what is left comes with the next. */
  const fill = (lists: readonly Left[]): void => {
    const end = performance.now() + SLICE;
    const left = lists.flatMap(({ kind, results, all }): Left[] => {
      const made: Node[] = [];
      for (const result of results) {
        if (performance.now() > end) break;
        made.push(item(result));
      }
      part(found, `[data-kind=${kind}] ol`).append(...made);
      if (made.length < results.length) return [{ kind, results: results.slice(made.length), all }];
      held.set(kind, all);
      return [];
    });
    if (left.length > 0) later = requestAnimationFrame(() => fill(left));
  };

  const renew = (groups: readonly ResultGroup[]): void => {
    cancelAnimationFrame(later);
    const changed: Left[] = [];
    for (const { kind, results } of groups) {
      const all = JSON.stringify(results);
      if (held.get(kind) === all) continue;
      held.delete(kind);
      part(found, `[data-kind=${kind}] ol`).replaceChildren();
      changed.push({ kind, results, all });
    }
    fill(changed);
  };

  return (answer) => {
    const { query, groups, suggestions, unread } = answer;
    const asked = query.trim() !== '';
    part(panel, '[data-hint]').hidden = asked;
    part(panel, '[data-nothing]').hidden = !asked || groups.length > 0;
    part(panel, '[data-near]').hidden = suggestions.length === 0;
    part(panel, '[data-near] span').replaceChildren(...suggestions.map((name) => asking(name, name)));
    const sections = groups.map((group) => {
      const section = part(found, `[data-kind=${group.kind}]`);
      part(section, '[data-count]').textContent = countOf(group, answer);
      return section;
    });
    for (const section of found.querySelectorAll('section')) section.hidden = !sections.includes(section);
    // The group with the best result stands first.
    if (sections.some((section, place) => section !== found.children[place])) found.prepend(...sections);
    renew(groups);
    part(panel, '[data-unread]').hidden = unread === undefined;
    narrow(part(panel, '[data-narrow]'), answer);
  };
}

function narrow(within: HTMLElement, { count, facets, unread }: Answer): void {
  const more = unread === undefined ? '' : '+';
  within.hidden = count === 0;
  for (const section of within.querySelectorAll<HTMLElement>('[data-facet]')) {
    const facet = facets.find(({ operator }) => operator === section.dataset['facet']);
    section.hidden = !facet;
    part(section, 'ul').replaceChildren(
      ...(facet?.values ?? []).map(({ label, count, on, query }) => {
        const link = asking(query, label);
        if (on) link.setAttribute('aria-current', 'true');
        link.append(' ', element('span', { class: 'tally' }, `${count}${more}`));
        if (on) link.append(element('span', { class: 'unseen' }, ', taken away by this link'));
        return element('li', {}, link);
      }),
    );
  }
}
