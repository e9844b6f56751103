/** Who owns the text, in a notice of rights. */
import type { Language } from '../../language/index.ts';
import { type Line, tokenFrom } from '../../text/tokens.ts';
import { past, textFrom } from '../readers/steps.ts';
import { trimRights } from './trim.ts';

const LONGEST_STATED = 120;
const LONGEST_MARKED = 100;
const LEAST_OWNER = 2;

export function findOwner(line: Line, language: Language): string | undefined {
  const stated = statedOwner(line, language);
  if (stated !== undefined) return trimRights(stated);
  const name = trimRights(markedOwner(line, language) ?? '');
  return /^[\p{Lu}\d]/u.test(name) ? name : undefined;
}

/** "… is owned and copyrighted by ⟨owner⟩." */
function statedOwner(line: Line, { credits: { rights } }: Language): string | undefined {
  const match = rights.ownedBy.find(line);
  if (match === undefined) return undefined;
  const rest = line.text.slice(match.end).replace(/^[\s,]+/, '');
  return upTo(rest, endOf(rest, /\.\s|\.$|;/), LONGEST_STATED);
}

/** "© 2031 ⟨owner⟩. All rights reserved." */
function markedOwner(line: Line, language: Language): string | undefined {
  const { marks, ownerEnds } = language.credits.rights;
  const mark = marks.find(line);
  if (mark === undefined) return undefined;
  const first = pastYears(line, pastMark(line, mark.after, language), language);
  const rest = textFrom(line, first);
  const reach = tokenFrom(line, (line.tokens[first]?.start ?? 0) + LONGEST_MARKED + 1);
  let reserved = rest.length;
  for (let i = reach; i > first; i--) {
    const ends = ownerEnds.at(line, i);
    if (ends !== undefined) reserved = ends.start - (line.tokens[first]?.start ?? 0);
  }
  return upTo(rest, Math.min(reserved, endOf(rest, /\.\s|\.$|\s[|•·]\s|,?\s(?:19|20)\d{2}\b/)), LONGEST_MARKED);
}

/** Behind a second mark and "by": "Copyright (c) by". */
function pastMark(line: Line, index: number, { credits: { rights, bylines } }: Language): number {
  const sign = line.tokens[index]?.key === '@' ? index + 1 : past(rights.marks, line, index);
  return past(bylines.by, line, sign);
}

/** Behind a year or two, and "by": "2019–2031 by". */
function pastYears(line: Line, index: number, { credits: { bylines } }: Language): number {
  const isYear = (at: number): boolean => /^\d{4}$/.test(line.text.slice(line.tokens[at]?.start, line.tokens[at]?.end));
  if (!isYear(index)) return index;
  let at = index + 1;
  if (/^[-–]$/.test(line.tokens[at]?.key ?? '') && isYear(at + 1)) at += 2;
  while (/^[,.]$/.test(line.tokens[at]?.key ?? '')) at++;
  return past(bylines.by, line, at);
}

const endOf = (text: string, end: RegExp): number => {
  const at = text.slice(LEAST_OWNER, LONGEST_STATED + LEAST_OWNER + 2).search(end);
  return at === -1 ? text.length : at + LEAST_OWNER;
};

const upTo = (text: string, end: number, most: number): string | undefined =>
  end < LEAST_OWNER || end > most ? undefined : text.slice(0, end);
