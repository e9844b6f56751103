/** The shape of a person's name in a credit: capitalized words, initials, particles. */
import type { Language } from '../language/index.ts';
import { readLine } from '../text/tokens.ts';
import { countWords, endsSentence } from '../text/words.ts';
import { isOfCalendar } from './dates.ts';
import { isTimestamp } from './timestamps.ts';

const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’‑-]*|\p{Lu}\.(?:\p{Lu}\.)*)$/u;
/** Words of the longest name, of the longest role, and of the longest desk or outlet that signs. */
const MOST_IN_NAME = 6;
const MOST_IN_ROLE = 7;
const MOST_IN_DESK = 6;
/** Of a line that may be a name alone, with what stands behind the name. */
const MOST_IN_BARE_NAME = 12;

/** A line of roles and desks, without a name: "Senior Reporter". */
export function isRole(text: string, { credits: { names }, people: words }: Language): boolean {
  const list = readLine(text).tokens.filter((token) => token.kind === 'word');
  return (
    list.length > 0 &&
    list.length <= MOST_IN_ROLE &&
    list.every(
      ({ key }) =>
        words.desks.has(key) || words.pressRoles.has(key) || names.roleParticles.has(key) || names.small.has(key),
    ) &&
    list.some(({ key }) => words.pressRoles.has(key))
  );
}

/**
 * Below a byline, the author's place at an outlet: "Lantern Staff Writer", "BLN Diplomatic Correspondent"; "Senior
 * Reporter, Bay Lantern", "Crime correspondent at the Bay Lantern".
 */
export function isRoleAtOutlet(text: string, language: Language): boolean {
  const list = text.split(/\s/u, MOST_IN_DESK + 1);
  const last = list.at(-1) ?? '';
  if (list.length >= 2 && isOfNames(list, language, 0) && language.people.pressRoles.has(last)) return true;
  if (isTrade(list, language)) return true;
  const line = readLine(text);
  const { ends } = language.credits.names;
  const mark = line.tokens.findIndex(({ key }, i) => i > 0 && (/^[,–—|-]$/.test(key) || ends.has(key)));
  const behind = line.tokens[mark + 1];
  if (mark === -1 || behind === undefined) return false;
  const outlet = text.slice(behind.start).split(/\s/u, MOST_IN_DESK + 1);
  return isRole(text.slice(0, line.tokens[mark]?.start), language) && isOfNames(outlet, language);
}

const MOST_IN_TRADE = 4;

/** "Environment editor", "chief opera critic". */
function isTrade(list: readonly string[], { credits: { names }, people, sentences }: Language): boolean {
  const [last = '', ...before] = list.toReversed();
  const isSmall = (word: string): boolean => sentences.minorWords.has(word) && !names.roleParticles.has(word);
  return (
    before.length > 0 &&
    list.length <= MOST_IN_TRADE &&
    people.pressRoles.has(last) &&
    before.every((word) => /^[\p{L}][\p{L}&-]*$/u.test(word) && !isSmall(word))
  );
}

/** Capitalized words, at most as many as a desk has, small ones between only where some are allowed. */
function isOfNames(list: readonly string[], { credits: { names } }: Language, small = list.length - 1): boolean {
  const others = list.filter((word) => !/^\p{Lu}[\p{L}.’'&-]*$/u.test(word));
  return (
    list.length <= MOST_IN_DESK && others.length <= small && others.every((word) => names.outletParticles.has(word))
  );
}

export function looksLikeName(text: string, language: Language): boolean {
  const { particles, small } = language.credits.names;
  const { desks, pressRoles } = language.people;
  const list = text.trim().split(/\s+/, MOST_IN_NAME + 1);
  if (list.length < 2 || list.length > MOST_IN_NAME || !NAME_WORD.test(list[0] ?? '')) return false;
  const isOther = (word: string): boolean => {
    const bare = word.replace(/[.,]/g, '');
    return desks.has(bare) || pressRoles.has(bare) || small.has(bare) || isOfCalendar(bare, language, { full: true });
  };
  return list.every((word) => NAME_WORD.test(word) || particles.has(word)) && !list.some(isOther);
}

/** A name that stands alone between headline and text: a byline where a date or another credit keeps it company. */
export function isBareName(text: string, language: Language): boolean {
  if (countWords(text) > MOST_IN_BARE_NAME || endsSentence(text)) return false;
  const own = beforeEnd(withoutOpening(text, language).split(/\s?[,|•·]\s?|\s\/\s/u, 1)[0] ?? '', language);
  const first = signers(own, language)[0];
  return first !== undefined && looksLikeName(first.text, language) && !isTimestamp(text, language);
}

/**
 * The names at the start of what follows "By": `Ana Ruiz and B. Poe, Staff Writers | 4 May` → `Ana Ruiz and B. Poe`.
 * One word is a name only where nothing else follows (`By admin`).
 */
export function leadingNames(text: string, language: Language): string | undefined {
  const clean = withoutOpening(text.replace(/\s+/g, ' ').trim(), language);
  const head = beforeEnd(clean.split(/\s?[|•·;(@/]|\s[-–—]\s/u, 1)[0]?.trim() ?? '', language);
  const list = signers(head, language);
  const strangers = list.findIndex((part) => !looksLikeName(part.text, language));
  const last = strangers === -1 ? list.at(-1) : list[strangers - 1];
  if (last !== undefined) return head.slice(0, last.end);
  const single = /^\p{L}[\p{L}\d_.’'-]{1,30}$/u.exec(head)?.[0];
  if (single !== undefined && single === clean) return single;
  if (isSmallName(head, clean, language)) return head;
  const desk = list[0]?.text ?? '';
  return isDesk(desk, language) ? desk : single;
}

const MOST_IN_SMALL_NAME = 3;

/** All in small letters, with a role behind it or nothing: "lena marchetti | crime correspondent". */
function isSmallName(head: string, whole: string, language: Language): boolean {
  const list = head.split(' ', MOST_IN_SMALL_NAME + 1);
  if (list.length < 2 || list.length > MOST_IN_SMALL_NAME || whole !== whole.toLowerCase()) return false;
  const behind = whole.slice(head.length).replace(/^[\s|•·,–—-]+/u, '');
  const isWord = (word: string): boolean =>
    language.sentences.minorWords.has(word) || isOfCalendar(word, language) || language.people.pressRoles.has(word);
  return (
    list.every((word) => /^\p{Ll}[\p{Ll}’'-]+$/u.test(word) && !isWord(word)) &&
    (behind === '' || isRole(behind, language))
  );
}

/** A desk or outlet signs as well: "By Lantern News Staff", "By The Harbour Wire". */
function isDesk(text: string, { credits: { names } }: Language): boolean {
  const list = text.split(' ', MOST_IN_DESK + 1);
  return (
    list.length <= MOST_IN_DESK && list.every((word) => /^[\p{Lu}\d]/u.test(word) || names.outletParticles.has(word))
  );
}

/** "From Ana Ruiz in Lisbon" */
function withoutOpening(text: string, { credits: { names } }: Language): string {
  const space = text.indexOf(' ');
  const opens = space > 0 && /^\p{Lu}/u.test(text) && names.ends.has(text.slice(0, space).toLowerCase());
  return opens ? text.slice(space + 1) : text;
}

/** Up to a small word that a place, an outlet or a day follows: `Ana Ruiz for The Bay Courier` → `Ana Ruiz`. */
function beforeEnd(text: string, { credits: { names } }: Language): string {
  const list = text.split(' ');
  const end = list.findIndex((word, i) => i > 0 && names.ends.has(word) && /^[\p{Lu}\d]/u.test(list[i + 1] ?? ''));
  return end === -1 ? text : list.slice(0, end).join(' ');
}

interface Part {
  text: string;
  end: number;
}

/** What commas and joining words part: `Ana Ruiz, Ben Poe and Cy Moss` → three. */
export function signers(text: string, { credits: { names } }: Language): Part[] {
  const parts: Part[] = [];
  let start: number | undefined;
  let end = 0;
  const close = (): void => {
    if (start !== undefined) parts.push({ text: text.slice(start, end), end });
    start = undefined;
  };
  for (const { 0: word, index } of text.matchAll(/[^\s,]+|,(?=\s)/gu)) {
    if (word === ',' || (index > 0 && names.joiners.has(word))) close();
    else {
      start ??= index;
      end = index + word.length;
    }
  }
  close();
  return parts;
}
