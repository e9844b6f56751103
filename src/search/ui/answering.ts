/** What reads an index, on the page or in a worker, gives to what asks. */
import type { Answer, SearchOptions } from '../types.ts';

/** Gives answers as they become better; stops where `wanted` says that nobody waits for it. */
export type Answering = (
  text: string,
  options: SearchOptions,
  give: (answer: Answer, last: boolean) => void,
  wanted: () => boolean,
) => Promise<void>;
