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

describe.each(languages)('$name', (language) => {
  const lists = listsOf(language, language.code);

  it.each(lists)('%s has no entry twice', (_, entries) => {
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });

  it('has no list twice', () => {
    const seen = new Map<string, string>();
    for (const [path, entries] of lists) {
      const key = JSON.stringify(entries);
      expect(seen.get(key), path).toBeUndefined();
      seen.set(key, path);
    }
  });
});
