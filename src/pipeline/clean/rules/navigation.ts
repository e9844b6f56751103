import type { Language } from '../../language/index.ts';
import { type Line, readLine } from '../../text/tokens.ts';
import { countWords, endsSentence } from '../../text/words.ts';
import { afterLastWord, gluedTo, inHead, inTail, isButton, type Rule } from '../context.ts';

type Words = Language['page']['navigation'];

/** "A4", "12B": what a page is called. */
const LONGEST_PAGE = 4;
/** In characters: longer lines than this that end in an arrow are sentences. */
const LONGEST_LINK = 121;

export const navigation: Rule = {
  name: 'navigation',
  why: 'a way around the site, not a part of the article',
  apply({ line, bare }, context) {
    const { navigation: words, by } = context.language.page;
    if (isTurn(bare, words)) return { confidence: 0.85 };
    if (isButton(words.labels, bare)) return { confidence: 0.92 };
    const outside = inHead(context) || inTail(context);
    if (!outside) return undefined;
    if (isPager(line, words)) return { confidence: 0.9 };
    // Bylines and datelines use bars, too; they carry a date or a name.
    if (/\d{4}|\d:\d\d/.test(line.text) || endsSentence(line.text)) return undefined;
    if (by.all(line).some(({ after }) => line.tokens[after]?.kind === 'word')) return undefined;
    if (isBreadcrumb(line.text, words)) return { confidence: 0.88 };
    return isMenu(bare, words) ? { confidence: 0.85 } : undefined;
  },
};

/** Where a printed article goes on, or came from. */
function isTurn(line: Line, { turns, cameFrom }: Words): boolean {
  const match = turns.whole(line) ?? cameFrom.before(line, afterLastWord(line));
  return match !== undefined && (match.gaps['word'] ?? '').length <= LONGEST_PAGE;
}

/** "← Previous Post", "NextHarbour vote delayed", "All stories →" */
function isPager(line: Line, { neighbours, ways, pages, glued }: Words): boolean {
  const { text, tokens } = line;
  if (/^[←«‹]/.test(text) || gluedTo(line, glued)) return true;
  if (endsSentence(text)) return false;
  if (/^<+\s?/.test(text) || (/[→»›]$/.test(text) && text.length <= LONGEST_LINK)) return true;
  if (neighbours.at(line, 0) || pages.whole(line)) return true;
  const way = ways.at(line, 0);
  return way !== undefined && /^[:：»→›>]$/.test(tokens[way.after]?.key ?? '');
}

/** How long a part of a row of breadcrumbs is at most, and how long where nothing else shows what it is. */
const LONGEST_CRUMB = 8;
const SHORT_CRUMB = 3;

/** Breadcrumbs have at least three parts, or begin at the home page; a sentence has none of their signs. */
function isBreadcrumb(text: string, { home }: Words): boolean {
  const parts = text
    .split(/[>›»→|·•\\]|\s\/\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return false;
  const lengths = parts.map(countWords);
  if (lengths.some((length) => length > LONGEST_CRUMB)) return false;
  if (home.whole(readLine(parts[0] ?? ''))) return true;
  const isShort = (length: number): boolean => length <= SHORT_CRUMB;
  return /[>›»→]/.test(text) ? lengths.slice(0, -1).every(isShort) : parts.length >= 3 && lengths.every(isShort);
}

/** Most of its words are names of sections. */
function isMenu({ tokens }: Line, { sections }: Words): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const named = words.filter(({ key }) => sections.has(key));
  return words.length >= 3 && named.length >= words.length * 0.7;
}
