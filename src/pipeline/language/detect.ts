/** Which language a text is in: the first thing that is known of it, since every rule after it reads words of one. */
import { detectAll } from 'tinyld/light';
import { type Language, languages, unread } from './index.ts';

/** A detector names a language for any text; from so many letters on it is right. */
const LETTERS_TO_BE_SURE = 200;
/** Letters of another script than Latin tell as much as several Latin ones. */
const WEIGHT_OF_OTHER_SCRIPTS = 4;
/** How many times as likely as the next one the likeliest must be. */
const MARGIN = 1.5;
/** Of the words of a text in a language, at least so many are its frequent ones; a detector may be led astray by names. */
const SHARE_OF_FREQUENT_WORDS = 0.1;
const SAMPLE = 4000;
/** A line of fewer words is as likely to be the page's as the article's. */
const WORDS_OF_PROSE = 8;

interface KnownLanguage {
  /** BCP 47. */
  language: string;
  /** False where the detector, or the editor, names one for which there are no rules. */
  read: boolean;
  /** What rules read; lists without entries where the language is not read. */
  words: Language;
}

/**
 * @param texts the lines or blocks of the file, in order
 * @param given what the editor, or the page, says
 * @param fallback language of the outlet, else of the site: for a text that is too short to tell
 */
export function knowLanguage(texts: readonly string[], given: string | undefined, fallback: string): KnownLanguage {
  const language = given ?? detected(texts) ?? fallback;
  const words = languages.find(({ code }) => code === codeOf(language));
  return { language, read: words !== undefined, words: words ?? unread };
}

/** The language of a tag without its region: `en-GB` → `en`. */
export const codeOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? tag;

function detected(texts: readonly string[]): string | undefined {
  const prose = texts.filter((text) => (text.match(/\s+/gu)?.length ?? 0) >= WORDS_OF_PROSE - 1 || weight(text) >= 60);
  const sample = (prose.length > 0 ? prose : texts).join('\n').slice(0, SAMPLE);
  if (weight(sample) < LETTERS_TO_BE_SURE) return undefined;
  const shown = languages.find(({ frequent }) => shareOf(frequent, sample) >= SHARE_OF_FREQUENT_WORDS);
  if (shown !== undefined) return shown.code;
  const [best, next] = detectAll(sample);
  if (best === undefined || best.lang === '') return undefined;
  return next === undefined || best.accuracy >= next.accuracy * MARGIN ? best.lang : undefined;
}

function shareOf(frequent: readonly string[], sample: string): number {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => frequent.includes(word)).length / words.length;
}

/** Letters, those of other scripts for several. */
function weight(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin + (letters - latin) * WEIGHT_OF_OTHER_SCRIPTS;
}
