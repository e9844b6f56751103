/** The languages that the pipeline reads. A new one: its folder, and its line here. */
import { phrases } from '../text/phrases.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';

export type { Language } from './language.ts';

export const languages: readonly [Language, ...Language[]] = [en];

/** The language of a tag, of which the region does not count; the first where there are no rules for it. */
export const languageOf = (tag: string): Language =>
  languages.find(({ code }) => code === tag.split('-', 1)[0]) ?? languages[0];

/** The same shape with nothing in it: no entry of a list, no word of a table. Switches of the language stay. */
function emptied(value: unknown, depth = 0): unknown {
  // Lists that belong together keep their number.
  if (Array.isArray(value))
    return value.flatMap((member: unknown) => (isList(member) ? [emptied(member, depth + 1)] : []));
  if (value instanceof Set) return new Set();
  if (value instanceof Map) return new Map();
  if (typeof value !== 'object' || value === null) return value;
  if (isPhrases(value)) return phrases([]);
  if (depth > 1 && !holdsList(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, emptied(member, depth + 1)]));
}

const isPhrases = (value: object): boolean => 'entries' in value && 'whole' in value;

const isList = (value: unknown): boolean => typeof value === 'object' && value !== null && isPhrases(value);

/** A table of words has values; a group of lists has lists. */
const holdsList = (value: object): boolean =>
  Object.values(value).some(
    (member: unknown) =>
      Array.isArray(member) ||
      (typeof member === 'object' && member !== null && (isPhrases(member) || holdsList(member))),
  );

/** What is read of a text in another language: lists without entries, so that only rules that need no word find something. */
export const unread: Language = { ...(emptied(en) as Language), code: 'und', name: 'a language without rules' };

/** Whether there are rules for the language of a text. Where there are none, a line is set aside only by what needs no word. */
export const isRead = ({ code }: Language): boolean => code !== unread.code;
