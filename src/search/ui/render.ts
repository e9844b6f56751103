/**
 * An answer into the page. `SearchPanel.astro` has made every element: the sections, a pattern of a result, the marks of
 * the articles.
 *
 * What a reader has before the eyes stays where it is. A later answer to the same question goes on below what the first
 * one showed; of an answer with more under way nothing is shown that the rest could push; and what takes more than a
 * frame to make comes from above down.
 */
import type { Answer, RecordKind, ResultGroup, SearchResult } from '../types.ts';
import { countOf, isWritten } from './kinds.ts';
import { element, marked, part, reason } from './nodes.ts';

const template = (within: ParentNode, selector: string): DocumentFragment =>
  (part(within, selector) as HTMLTemplateElement).content;

const asking = (query: string, text: string): HTMLAnchorElement =>
  element('a', { href: `?q=${encodeURIComponent(query)}` }, text);

/** In milliseconds: a quarter of a frame, where there are sixty a second; laying it out takes as long again. */
const SLICE = 4;

/** A section whose list holds its results up to `left`, which are yet to be made. */
interface List {
  section: HTMLElement;
  kind: RecordKind;
  left: SearchResult[];
}

export function renderInto(panel: HTMLElement, base: string): (answer: Answer, last: boolean) => void {
  const pattern = template(panel, '[data-result]');
  const sigla = [...template(panel, '[data-sigla]').children];
  const found = part(panel, '[data-found]');
  const unread = part(panel, '[data-unread]');
  const sectionOf = (kind: RecordKind): HTMLElement => part(found, `[data-kind=${kind}]`);
  const listIn = (section: HTMLElement): HTMLElement => part(section, 'ol');

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

  /** The question whose answer is shown, and its sections in their order. */
  let query: string | undefined;
  let kinds: readonly RecordKind[] = [];
  /** What each list holds, in its order. */
  const held = new Map<RecordKind, SearchResult[]>();
  const heldOf = (kind: RecordKind): SearchResult[] => held.get(kind) ?? [];
  let later = 0;

  /** As much of the lists as this frame has time for; what is left comes with the next, and what stands below it too. */
  const fill = (lists: readonly List[], done: () => void): void => {
    const end = performance.now() + SLICE;
    for (const [place, { section, kind, left }] of lists.entries()) {
      section.hidden = false;
      const made: Node[] = [];
      for (let next = left[0]; next && performance.now() <= end; next = left[0]) {
        made.push(item(next));
        heldOf(kind).push(next);
        left.shift();
      }
      listIn(section).append(...made);
      if (left.length === 0) continue;
      for (const below of lists.slice(place + 1)) below.section.hidden = true;
      later = requestAnimationFrame(() => fill(lists, done));
      return;
    }
    done();
  };

  /** Leaves in a list what it is to hold anyway, up to the first difference. */
  const listOf = (kind: RecordKind, results: readonly SearchResult[]): List => {
    const before = heldOf(kind);
    const differing = before.findIndex((result, place) => !isSame(result, results[place]));
    const same = differing === -1 ? before.length : differing;
    const section = sectionOf(kind);
    const list = listIn(section);
    while (list.children.length > same) list.lastElementChild?.remove();
    held.set(kind, before.slice(0, same));
    return { section, kind, left: results.slice(same) };
  };

  return (answer, last) => {
    cancelAnimationFrame(later);
    const groups = last ? answer.groups : standing(answer.groups);
    const resultsOf = (kind: RecordKind): SearchResult[] => groups.find((group) => group.kind === kind)?.results ?? [];
    const goesOn = query === answer.query && kinds.every((kind) => without(heldOf(kind), resultsOf(kind)).length === 0);
    const before = goesOn ? kinds : [];
    query = answer.query;
    kinds = [...before, ...groups.map(({ kind }) => kind).filter((kind) => !before.includes(kind))];
    const lists = kinds.map((kind) => {
      const own = before.includes(kind) ? heldOf(kind) : [];
      return listOf(kind, [...own, ...without(resultsOf(kind), own)]);
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
    fill(lists, () => (unread.hidden = !last || answer.unread === undefined));
    besides(panel, answer, last);
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

const isSame = (one: SearchResult, other: SearchResult | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** What stands beside the results: what was made of the question, who may have been meant, ways to narrow. */
function besides(panel: HTMLElement, answer: Answer, last: boolean): void {
  const { query, count, suggestions } = answer;
  part(panel, '[data-notes]').textContent = last ? notesOf(answer) : '';
  part(panel, '[data-nothing]').hidden = !last || query.trim() === '' || count > 0;
  part(panel, '[data-near]').hidden = suggestions.length === 0;
  part(panel, '[data-near] span').replaceChildren(...suggestions.map((name) => asking(name, name)));
  narrow(part(panel, '[data-narrow]'), answer);
}

/** "4 results. Nothing has all of these words; these have some of them." */
function notesOf({ count, unread, notes }: Answer): string {
  const results = `${count}${unread === undefined ? '' : ' or more'} ${count === 1 ? 'result' : 'results'}`;
  return [...(count > 0 ? [results] : []), ...notes].map((note) => note.replace(/[^.?!]$/, '$&.')).join(' ');
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
