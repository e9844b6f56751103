/** Every string of a record, asked for the rule of Unicode (docs/content.md), independently of the code that keeps it. */
import { expect } from 'vitest';

/** What no string of a record has. Asked of the characters alone, whatever stands beside them. */
const NEVER: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a control character', /\p{Cc}/u],
  ['half of a pair', /\p{Cs}/u],
  ['a line or paragraph separator', /[\u2028\u2029]/],
  ['a character that turns the text', /[\u202a-\u202e\u2066-\u2069]/],
  ['a tag', /[\u{e0000}-\u{e007f}]/u],
  ['an invisible character', /[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/],
  ['a noncharacter', /\p{Noncharacter_Code_Point}/u],
  ['a joiner that joins no letters and no pictures', /[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/u],
  [
    'a joiner behind nothing that joins',
    /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/u,
  ],
  ['a joiner between Latin letters', /\p{Script=Latin}[\u200c\u200d]|[\u200c\u200d]\p{Script=Latin}/u],
];

const DIRECTION_MARK = /[\u061c\u200e\u200f]/;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** What is wrong with a string, in words; undefined where nothing is. */
export function faultOf(text: string): string | undefined {
  const found = NEVER.find(([, pattern]) => pattern.test(text));
  if (found !== undefined) return found[0];
  if (DIRECTION_MARK.test(text) && !RIGHT_TO_LEFT.test(text)) return 'a direction mark without a right-to-left script';
  return text === text.normalize('NFC') ? undefined : 'text that is not composed';
}

/** Paths of the strings (keys included) of a value that break the rule, each with its fault. */
export function faultsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') {
    const fault = faultOf(value);
    return fault === undefined ? [] : [`${path}: ${fault} in ${JSON.stringify(value)}`];
  }
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...faultsOf(key, `the key of ${path}`),
    ...faultsOf(member, `${path}.${key}`),
  ]);
}

export const expectClean = (record: unknown): void => expect(faultsOf(record)).toEqual([]);
