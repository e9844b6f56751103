import type { Language } from '../../../language/language.ts';
import { isCapitalized } from '../../../text/words.ts';
import type { Pattern } from '../patterns.ts';
import type { LeavingRule } from './rule.ts';

export const smallLetters: LeavingRule = {
  name: 'small-letters',
  why: 'Where the vocabulary has a capital, the text must have one: “La Tuta” is a name, “the pentagon” a shape.',
  leaves: ({ shouting, language }, { surface }, pattern) => {
    const printed = pattern.printed.match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = [...surface.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
    if (printed.length !== found.length) return !found.some(([own]) => isCapitalized(own));
    return !printed.every((word, i) => {
      const { 0: own = '', index = 0 } = found[i] ?? {};
      // "Kim Jong-un": the second of two given names that a hyphen joins.
      if (pattern.kind === 'person' && surface[index - 1] === '-') return true;
      if (isAcronym(word) && !shouting) return own === own.toUpperCase();
      return !isCapitalized(word) || isCapitalized(own) || maySink(word, i, printed.length, pattern, language);
    });
  },
};

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);

/** Small letters are allowed to articles inside a name and to the noun at the end of one: "Knights Templar cartel". */
function maySink(word: string, i: number, count: number, pattern: Pattern, { people }: Language): boolean {
  if (people.lowercaseParts.has(word)) return count > 1;
  return pattern.kind !== 'person' && i === count - 1 && i > 0;
}
