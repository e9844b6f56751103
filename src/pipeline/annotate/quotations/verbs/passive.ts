import type { Scene, Verb } from '../scene.ts';
import { hasAdverbEnding } from '../subjects/around.ts';

/** "was told", "were sharply criticised". */
export function isPassive({ line, language: { speech } }: Scene, from: number, verb: Verb): boolean {
  let i = verb.first - 1;
  if (hasAdverbEnding(line.tokens[i]?.key ?? '', speech.adverbEndings)) i--;
  const token = line.tokens[i];
  return token !== undefined && token.start >= from && speech.be.has(token.key);
}
