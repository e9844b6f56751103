import type { MarkedSpan } from '../marks/span.ts';
import type { Speaker } from '../names/cast.ts';
import { tokenFrom } from '../../../text/tokens.ts';
import { isDash, type Scene } from '../scene.ts';

/** A clause behind words in marks. */
export interface Clause {
  /** The words, without white space at the ends. */
  inner: string;
  span: MarkedSpan;
  /** Where the clause begins: behind the closing mark. */
  at: number;
  /** Where it ends: the sentence, or the next opening mark. */
  until: number;
  /** The same, but behind the title of a work in it: the “Pose” actor said. */
  beyondTitle: number;
}

/** A rule of a clause that stands behind words in marks and gives them to somebody. */
export interface ClauseRule {
  name: string;
  why: string;
  /** The speaker, who may be unknown; undefined where the clause gives the words to nobody. */
  read: (scene: Scene, clause: Clause) => { speaker?: Speaker } | undefined;
}

/** Index of the first token of a clause, behind its comma or dash. */
export function headOf({ line }: Scene, at: number): number {
  let i = tokenFrom(line, at);
  for (let token = line.tokens[i]; token !== undefined && (token.key === ',' || isDash(token)); token = line.tokens[i])
    i++;
  return i;
}
