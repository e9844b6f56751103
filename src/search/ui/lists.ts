/** The sections of results: what a list shows already stays, and what takes more than a frame to make comes from above down. */
import type { RecordKind, SearchResult } from '../types.ts';
import { part } from './nodes.ts';

/** In milliseconds: a quarter of a frame, where there are sixty a second; laying it out takes as long again. */
const SLICE = 4;

/** A section whose list holds its results up to `left`, which are yet to be made. */
interface List {
  section: HTMLElement;
  kind: RecordKind;
  left: SearchResult[];
}

interface Growing {
  /** What the list of a kind holds, in its order. */
  of(kind: RecordKind): SearchResult[];
  /** Leaves in a list what it is to hold anyway, up to the first difference. */
  keep(kind: RecordKind, results: readonly SearchResult[]): List;
  /** As much as this frame has time for; what is left comes with the next, and what stands below it too. */
  fill(lists: readonly List[], done: () => void): void;
}

export function growing(found: HTMLElement, item: (result: SearchResult) => Node): Growing {
  const held = new Map<RecordKind, SearchResult[]>();
  const of = (kind: RecordKind): SearchResult[] => held.get(kind) ?? [];
  const listIn = (section: HTMLElement): HTMLElement => part(section, 'ol');
  let later = 0;

  const go = (lists: readonly List[], done: () => void): void => {
    const end = performance.now() + SLICE;
    for (const [place, { section, kind, left }] of lists.entries()) {
      section.hidden = false;
      const made: Node[] = [];
      for (let next = left[0]; next && performance.now() <= end; next = left[0]) {
        made.push(item(next));
        of(kind).push(next);
        left.shift();
      }
      listIn(section).append(...made);
      if (left.length === 0) continue;
      for (const below of lists.slice(place + 1)) below.section.hidden = true;
      later = requestAnimationFrame(() => go(lists, done));
      return;
    }
    done();
  };

  return {
    of,
    keep(kind, results) {
      const before = of(kind);
      const differing = before.findIndex((result, place) => !isSame(result, results[place]));
      const same = differing === -1 ? before.length : differing;
      const section = part(found, `[data-kind=${kind}]`);
      const list = listIn(section);
      while (list.children.length > same) list.lastElementChild?.remove();
      held.set(kind, before.slice(0, same));
      return { section, kind, left: results.slice(same) };
    },
    fill(lists, done) {
      cancelAnimationFrame(later);
      go(lists, done);
    },
  };
}

const isSame = (one: SearchResult, other: SearchResult | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
