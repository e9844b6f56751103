/** Words right before marks that say what the marks hold. */
import type { Phrases } from '../../../text/phrases.ts';
import { tokenFrom } from '../../../text/tokens.ts';
import type { Scene } from '../scene.ts';
import type { MarkedWords } from '../words.ts';

/** Whether one of a list's entries stands right before the marks, a comma or colon aside. */
export function standsBefore({ line, outside }: Scene, { from, span }: MarkedWords, list: Phrases): boolean {
  let i = tokenFrom(line, span.open);
  const last = line.tokens[i - 1];
  if (last !== undefined && /^[,:]$/.test(last.key)) i--;
  const match = list.before(line, i);
  // Two spaces are where another quotation stood.
  return match !== undefined && match.start >= from && !/\s{2}/.test(outside.slice(match.start, match.end));
}

export const isBehindTerm = (scene: Scene, words: MarkedWords): boolean =>
  standsBefore(scene, words, scene.language.speech.terms);
