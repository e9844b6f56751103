import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import { afterLastWord, type Rule } from '../context.ts';

type Words = Language['page']['shareBar'];

/** In characters: longer lines are texts. */
const LONGEST = 400;
const LONGEST_SENTENCE = 120;
const MOST_WORDS = 14;

/** `Gallery Gallery Videos Videos Share on WhatsApp Share`, `Facebook Twitter Email Print`. "Share prices fell" has other words. */
export const shareBar: Rule = {
  name: 'share-bar',
  why: 'buttons for sharing, saving or printing',
  apply({ text, line, words }, { language: { page } }) {
    const share = page.shareBar;
    if (text.length > LONGEST || /[.!?]["”’]?$/.test(text))
      return text.length <= LONGEST_SENTENCE && isSentence(line, share) ? { confidence: 0.92 } : undefined;
    if (words <= MOST_WORDS && share.openings.at(line, 0)) return { confidence: 0.92 };
    return isBar(line, share) ? { confidence: 0.95 } : undefined;
  },
};

/** "Please share this story!" */
const isSentence = (line: Line, { sentences, endings }: Words): boolean =>
  sentences.at(line, 0) !== undefined &&
  (endings.before(line, line.tokens.length) ?? endings.before(line, afterLastWord(line))) !== undefined;

/** Words of buttons and of counters, and no others. */
function isBar({ tokens }: Line, { strong, weak, iconEndings }: Words): boolean {
  let hasStrong = false;
  for (const { kind, key } of tokens) {
    if (kind !== 'word') continue;
    const [, stem = key, ending = ''] = /^(.{3,})-([^-]+)$/.exec(key) ?? [];
    const word = iconEndings.has(ending) ? stem : key;
    if (strong.has(word)) hasStrong = true;
    else if (!weak.has(word)) return false;
  }
  return hasStrong;
}
