/**
 * What stands where in a content folder, so that a file of another name is not passed over: it is named, with the name
 * that was likely meant.
 */
import { Diagnostics, quoteFound } from '../pipeline/diagnostics.ts';
import type { EntityKind } from '../pipeline/record/schema.ts';
import type { Entry } from './files.ts';

/** File of each kind; a new kind needs its line here, and the compiler says so. */
export const ENTITY_FILES: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  group: 'groups',
  body: 'bodies',
  place: 'places',
};

export const ENTITY_NAMES = Object.values(ENTITY_FILES).map((name) => `${name}.yml`);
export const EVENT_NAMES = ['event.yml', 'differences.yml'];
export const CONTENT_NAMES = ['articles', 'entities', 'events', 'pages', 'outlets.yml'];

/** Other words for the same, in the singular and as they are mistaken for each other. */
const MEANT: Readonly<Record<string, string>> = {
  cartel: 'groups.yml',
  cartels: 'groups.yml',
  entity: 'entities',
  location: 'places.yml',
  locations: 'places.yml',
  names: 'entities',
  organisations: 'groups.yml',
  organizations: 'groups.yml',
  publishers: 'outlets.yml',
  sources: 'outlets.yml',
  stories: 'articles',
  texts: 'articles',
  ...Object.fromEntries(Object.entries(ENTITY_FILES).map(([kind, file]) => [kind, `${file}.yml`])),
};

/** What stands beside content and is none: what a repository says of itself. Whole names: `license-fight.txt` is an article. */
const COMPANION = /^(?:readme|licen[cs]e|contributing)(?:\.(?:md|markdown|txt|text))?$/i;
/** Pictures, styles and data that an editor keeps beside the texts. */
const ATTACHED = /\.(?:json|png|jpe?g|webp|svg|gif|css)$/i;

export const isCompanion = (name: string): boolean => COMPANION.test(name) || ATTACHED.test(name);

/** Of the names that are looked for, the one that was likely meant. */
export function likelyName(name: string, names: readonly string[]): string | undefined {
  const bare = bareName(name);
  const meant = Object.hasOwn(MEANT, bare) ? MEANT[bare] : undefined;
  if (meant !== undefined && names.includes(meant)) return meant;
  const near = names
    .map((candidate) => ({ candidate, distance: distance(bare, bareName(candidate)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  // Of a short name half would be another word.
  return near !== undefined && near.distance <= Math.min(2, Math.floor(bare.length / 3)) ? near.candidate : undefined;
}

const bareName = (name: string): string => name.toLowerCase().split('.', 1).join('');

/** Edits that make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/**
 * Whether an entry of that name can be read. What is missing is no fault; what bears the name and is something else is:
 * content would be built as if the editor had said nothing.
 *
 * @param at path of the folder from the content folder, empty or with `/` at its end
 */
export function finds(
  entries: readonly Entry[],
  name: string,
  kind: 'file' | 'folder',
  at: string,
  all: Diagnostics[],
): boolean {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry === undefined || entry.kind === kind) return entry !== undefined;
  const diagnostics = new Diagnostics(at + name);
  diagnostics.report({
    rule: 'no-file',
    expected: `a ${kind}`,
    found: whatIs(entry),
    fix: `put the ${kind} itself there, or remove it`,
  });
  all.push(diagnostics);
  return false;
}

/**
 * A warning for each entry that nobody reads.
 *
 * @param names the names that are read there
 * @param expected what is read there, in words, where names alone do not say it
 */
export function nameStrangers(
  entries: readonly Entry[],
  at: string,
  names: readonly string[],
  all: Diagnostics[],
  expected = `one of ${names.join(', ')}`,
): void {
  for (const entry of entries) {
    const { name, kind } = entry;
    if (names.includes(name) || (kind === 'file' && isCompanion(name))) continue;
    const likely = likelyName(name, names);
    const diagnostics = new Diagnostics(at + name);
    diagnostics.report({
      severity: 'warning',
      rule: 'not-read',
      expected,
      found: whatIs(entry),
      fix: `${likely === undefined ? 'move it' : `call it ${at}${likely}`}, or remove it; it was left out`,
    });
    all.push(diagnostics);
  }
}

const whatIs = ({ name, kind, what = kind === 'folder' ? 'a folder' : 'a file' }: Entry): string =>
  `${what} called ${quoteFound(name)}`;
