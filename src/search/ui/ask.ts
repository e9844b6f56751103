/**
 * A question to the site's search. The program and the index are fetched with the first one: a small collection's are
 * read here (`local.ts`), a large one's in a worker (`remote.ts`), so that the page never waits for them.
 */
import type { Answer, SearchOptions } from '../types.ts';
import { isAtLeast, KINDS } from './kinds.ts';

/** In milliseconds. */
const PAUSE = 350;

const UNREACHED = 'The search index could not be loaded.';

export interface Asker {
  /** Shows what is found. */
  show: (answer: Answer) => void;
  /** Says it, once the typing pauses. */
  say: (text: string, answer?: Answer) => void;
}

/** Gives answers as they become better, the last of them whole; stops where `wanted` says that nobody waits for it. */
export type Answering = (
  text: string,
  options: SearchOptions,
  give: (answer: Answer) => void,
  wanted: () => boolean,
) => Promise<void>;

/** Where the index is, and of which kind: as `SearchForm.astro` and `SearchPanel.astro` write it. */
export interface Index {
  /** The site's path, with a slash at its end. */
  base: string;
  chunked: boolean;
}

export function asker({ base, chunked }: Index, { show, say }: Asker): (text: string, options?: SearchOptions) => void {
  const open = async (): Promise<Answering> =>
    chunked ? (await import('./remote.ts')).answering(base) : (await import('./local.ts')).answering(base);
  let opened: Promise<Answering> | undefined;
  let asked = 0;
  let timer = 0;

  const ask = async (text: string, options: SearchOptions): Promise<void> => {
    const question = ++asked;
    // A later question may have been answered already.
    const wanted = (): boolean => question === asked;
    clearTimeout(timer);
    let last: Answer | undefined;
    try {
      const answer = await (opened ??= open());
      await answer(
        text,
        options,
        (found) => {
          last = found;
          if (found.count > 0) show(found);
        },
        wanted,
      );
      if (!wanted() || !last) return;
      const whole = last;
      if (whole.count === 0) show(whole);
      timer = window.setTimeout(() => say(saying(whole), whole), PAUSE);
    } catch {
      // The next key tries again.
      opened = undefined;
      if (wanted()) say(UNREACHED);
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
