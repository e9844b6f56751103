/**
 * An answer into the page. `SearchPanel.astro` has made every element: the sections, a pattern of a result, the marks of
 * the articles.
 *
 * What a reader has before the eyes stays where it is. A later answer to the same question goes on below what the first
 * one showed; of an answer with more under way nothing is shown that the rest could push.
 */
import type { Answer, RecordKind, ResultGroup, SearchResult } from '../types.ts';
import { countOf, isWritten } from './kinds.ts';
import { growing } from './lists.ts';
import { element, marked, part, reason } from './nodes.ts';

const template = (within: ParentNode, selector: string): DocumentFragment =>
  (part(within, selector) as HTMLTemplateElement).content;

const asking = (query: string, text: string): HTMLAnchorElement =>
  element('a', { href: `?q=${encodeURIComponent(query)}` }, text);

export function renderInto(panel: HTMLElement, base: string): (answer: Answer, last: boolean) => void {
  const found = part(panel, '[data-found]');
  const unread = part(panel, '[data-unread]');
  const held = growing(found, itemOf(panel, base));
  /** The question whose answer is shown, and its sections in their order. */
  let query: string | undefined;
  let kinds: readonly RecordKind[] = [];

  return (answer, last) => {
    const groups = last ? answer.groups : standing(answer.groups);
    const resultsOf = (kind: RecordKind): SearchResult[] => groups.find((group) => group.kind === kind)?.results ?? [];
    const goesOn =
      query === answer.query && kinds.every((kind) => without(held.of(kind), resultsOf(kind)).length === 0);
    const before = goesOn ? kinds : [];
    query = answer.query;
    kinds = [...before, ...groups.map(({ kind }) => kind).filter((kind) => !before.includes(kind))];
    const lists = kinds.map((kind) => {
      const own = before.includes(kind) ? held.of(kind) : [];
      return held.keep(kind, [...own, ...without(resultsOf(kind), own)]);
    });
    for (const [place, { section, kind }] of lists.entries()) {
      const group = groups.find((one) => one.kind === kind);
      if (group) part(section, '[data-count]').textContent = countOf(group, answer);
      // Only what is out of place: to be put where it stands would cost a link its focus.
      if (found.children[place] !== section) found.insertBefore(section, found.children[place] ?? null);
    }
    const sections = lists.map(({ section }) => section);
    for (const section of found.querySelectorAll('section')) if (!sections.includes(section)) section.hidden = true;
    unread.hidden ||= answer.unread === undefined;
    held.fill(lists, () => (unread.hidden = !last || answer.unread === undefined));
    besides(panel, answer, last);
  };
}

/** A result as a copy of the pattern. */
function itemOf(panel: HTMLElement, base: string): (result: SearchResult) => Node {
  const pattern = template(panel, '[data-result]');
  const sigla = [...template(panel, '[data-sigla]').children];
  return (result) => {
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
}

/** Those of an answer with more under way that the rest will not push: lists of what is written grow. */
function standing(groups: readonly ResultGroup[]): ResultGroup[] {
  const first = groups.findIndex(({ kind }) => isWritten(kind));
  return first === -1 ? [...groups] : groups.slice(0, first + 1);
}

const without = (results: readonly SearchResult[], others: readonly SearchResult[]): SearchResult[] => {
  const ids = new Set(others.map(({ id }) => id));
  return results.filter(({ id }) => !ids.has(id));
};

/** What stands beside the results: what was made of the question, who may have been meant, ways to narrow. */
function besides(panel: HTMLElement, answer: Answer, last: boolean): void {
  const { query, count, suggestions } = answer;
  part(panel, '[data-notes]').textContent = last ? notesOf(answer) : '';
  part(panel, '[data-nothing]').hidden = !last || query.trim() === '' || count > 0;
  part(panel, '[data-near]').hidden = suggestions.length === 0;
  part(panel, '[data-near] span').replaceChildren(...suggestions.map((name) => asking(name, name)));
  const ways = part(panel, '[data-narrow]');
  // It has its place at once; what it counts is true of the whole answer alone.
  ways.hidden = count === 0;
  if (last) narrow(ways, answer);
}

/** "4 results. Nothing has all of these words; these have some of them." */
function notesOf({ count, unread, notes }: Answer): string {
  const results = `${count}${unread === undefined ? '' : ' or more'} ${count === 1 ? 'result' : 'results'}`;
  return [...(count > 0 ? [results] : []), ...notes].map((note) => note.replace(/[^.?!]$/, '$&.')).join(' ');
}

function narrow(within: HTMLElement, { facets, unread }: Answer): void {
  const more = unread === undefined ? '' : '+';
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
