/**
 * A question to the site's search. The program and the index are fetched with the first one: a small collection's are
 * read here (`local.ts`), a large one's in a worker (`remote.ts`), so that the page never waits for them.
 */
import type { Answer, SearchOptions } from '../types.ts';
import type { Answering } from './answering.ts';
import { isAtLeast, KINDS } from './kinds.ts';

/** In milliseconds. */
const PAUSE = 350;

/** In milliseconds: one who has waited for so long is told that the answer is still awaited. `search.css` says the same. */
const WAIT = 1500;

export interface Asker {
  /** Shows what is found; where it is not the last answer to its question, there is more under way. */
  show: (answer: Answer, last: boolean) => void;
  /** Says it, once the typing pauses. */
  say: (text: string, answer: Answer) => void;
  /** The answer is long in coming, and is still waited for. */
  late: () => void;
  /**
   * There will be no answer, or no more of it than was `shown`: a part of the search could not be fetched, or was not
   * what it should be.
   */
  fail: (shown: boolean) => void;
}

/** Where the index is, and of which kind: as `SearchForm.astro` and `SearchPanel.astro` write it. */
export interface Index {
  /** The site's path, with a slash at its end. */
  base: string;
  chunked: boolean;
}

type Ask = (text: string, options?: SearchOptions) => void;

export function asker({ base, chunked }: Index, { show, say, late, fail }: Asker): Ask {
  const open = async (): Promise<Answering> =>
    chunked ? (await import('./remote.ts')).answering(base) : (await import('./local.ts')).answering(base);
  let opened: Promise<Answering> | undefined;
  let asked = 0;
  let pause = 0;
  let wait = 0;
  const settled = (): void => {
    clearTimeout(wait);
    wait = 0;
  };

  const ask = async (text: string, options: SearchOptions): Promise<void> => {
    const question = ++asked;
    // A later question may have been answered already.
    const wanted = (): boolean => question === asked;
    clearTimeout(pause);
    // Who goes on typing waits on.
    wait ||= window.setTimeout(late, WAIT);
    let whole: Answer | undefined;
    let shown = false;
    try {
      const answer = await (opened ??= open());
      const give: Parameters<Answering>[2] = (found, last) => {
        if (last) whole = found;
        // What was found otherwise than asked, or nowhere, may be found better with what is under way.
        if (!last && (found.count === 0 || found.notes.length > 0)) return;
        show(found, last);
        shown = true;
      };
      await answer(text, options, give, wanted);
      if (!wanted()) return;
      settled();
      if (whole) pause = window.setTimeout(say, PAUSE, saying(whole), whole);
    } catch {
      // The next question tries again.
      opened = undefined;
      if (!wanted()) return;
      settled();
      fail(shown);
    }
  };
  return (text, options = {}) => void ask(text, options);
}

/** "People 1, Passages 3." */
function saying(answer: Answer): string {
  const { query, groups, notes } = answer;
  if (query.trim() === '') return '';
  const found = groups
    .map((group) => `${KINDS[group.kind]} ${group.count}${isAtLeast(group, answer) ? ' or more' : ''}`)
    .join(', ');
  return [found || 'Nothing is found', ...notes].join('. ').replace(/\.\. /g, '. ');
}
