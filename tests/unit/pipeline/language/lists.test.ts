/** The lists of a language are data, and held as data: nothing doubled, nothing that could never be found. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/pipeline/language/index.ts';
import type { Phrases } from '../../../../src/pipeline/text/phrases.ts';

const isPhrases = (value: unknown): value is Phrases =>
  typeof value === 'object' && value !== null && 'entries' in value && 'whole' in value;

/** Every list of a language, by its path. */
function listsOf(value: unknown, path: string): [string, readonly string[]][] {
  if (isPhrases(value)) return [[path, value.entries]];
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => listsOf(member, `${path}.${key}`));
}

/** A word or two may stand for two meanings; a list that agrees word for word is the same one. */
const FEW = 2;

describe.each(languages)('$name', (language) => {
  const lists = listsOf(language, language.code);

  it.each(lists)('%s has no entry twice', (_, entries) => {
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });

  // A list may serve two sections; then it is the same one.
  it('has no list twice', () => {
    const seen = new Map<string, { path: string; entries: readonly string[] }>();
    for (const [path, entries] of lists) {
      const key = JSON.stringify(entries);
      const other = seen.get(key);
      if (other !== undefined && other.entries !== entries && entries.length > FEW)
        expect(path, 'written a second time').toBe(other.path);
      seen.set(key, { path, entries });
    }
  });
});
