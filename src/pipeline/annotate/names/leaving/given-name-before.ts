import type { Language } from '../../../language/language.ts';
import { withoutPossessive } from '../../../text/possessive.ts';
import { isCapitalized } from '../../../text/words.ts';
import { isStart } from '../candidate.ts';
import { isShared, wordBefore } from './beside.ts';
import type { LeavingRule } from './rule.ts';

export const givenNameBefore: LeavingRule = {
  name: 'given-name-before',
  why: 'A capitalized word before a surname is a given name, unless it is a title or opens the sentence: “Melania Trump”.',
  leaves: (passage, candidate, pattern) => {
    if (!isShared(pattern) || passage.titled || isStart(passage, candidate.start)) return false;
    const before = wordBefore(passage, candidate);
    if (before === undefined || !isCapitalized(before)) return false;
    const { people } = passage.language;
    if (isTitle(before, passage.language) || withoutPossessive(before, people.possessives) !== before) return false;
    return !(isStart(passage, candidate.start - before.length - 1) && isOpener(before, passage.language));
  },
};

function isTitle(printed: string, { people }: Language): boolean {
  const word = printed.replace(/\.$/, '');
  const [prefix = ''] = word.split('-', 1);
  const prefixed = prefix.length < word.length && (people.former.has(prefix) || people.ranks.has(prefix));
  return [word, ...(prefixed ? [word.slice(prefix.length + 1)] : [])].some(
    (title) => people.titles.has(title) || people.beforeSurnames.has(title),
  );
}

/** Capitalized only because it opens its sentence. */
const isOpener = (printed: string, { people, speech }: Language): boolean => {
  const word = printed.replace(/\.$/, '');
  return people.openers.has(word) || speech.allAuxiliaries.has(word) || speech.verbs.list.has(word);
};
