/** The site's own words for the values of a record. */
import type { Outlet } from '../library/types.ts';
import type { Entity, Hop, Status, Story } from '../pipeline/record/schema.ts';
import type { Naming } from '../edition/passages.ts';
import { KINDS } from '../edition/kinds.ts';

export const NOT_STATED = 'not stated in the file';

/** Beside a headline that is not printed at the head of its article. */
export const ORIGIN_SHORT: Readonly<Record<Story['title']['origin'], string>> = {
  article: '',
  syndication: '',
  editor: 'Headline ours',
};

export function spellOrigin({ title }: Story): string {
  const line = title.originalLine ?? title.line;
  const where = line === undefined ? '' : `, line ${line}`;
  switch (title.origin) {
    case 'article':
      return `Printed at the head of the article${where}`;
    case 'syndication':
      return `Found in the syndication line at the end${where}`;
    case 'editor':
      return 'Ours: the file has none';
  }
}

export const OUTCOMES: Readonly<Record<Status['outcome'], string>> = {
  'handed-over': 'Handed over',
  'handed-over-earlier': 'Handed over earlier',
  'not-handed-over': 'Not handed over',
};

export function spellOutcome(outcome: Status['outcome'] | undefined): string {
  return outcome === undefined ? 'Also named' : OUTCOMES[outcome];
}

const HOP_ROLES: Readonly<Record<Hop['role'], string>> = {
  republisher: 'carried it',
  publisher: 'published it',
  credit: 'is credited',
};

const HOP_KINDS: Readonly<Record<NonNullable<Hop['kind']>, string>> = {
  wire: 'is credited as the wire service',
  statement: 'was given a statement',
  source: 'is named as source',
  report: 'is cited for its reporting',
};

export const spellHop = ({ role, kind }: Pick<Hop, 'role' | 'kind'>): string =>
  kind === undefined ? HOP_ROLES[role] : HOP_KINDS[kind];

/** The same, with the words that prove it. */
export function spellPart({
  evidence,
  ...hop
}: Pick<Hop, 'role' | 'kind'> & { evidence?: string | undefined }): string {
  const part = capitalize(spellHop(hop));
  return evidence === undefined ? `${part}, as the editor of this site states` : `${part}: “${evidence}”`;
}

const OUTLET_TYPES: Readonly<Record<Outlet['type'], string>> = {
  newspaper: 'Newspaper',
  broadcaster: 'Broadcaster',
  agency: 'News agency',
  site: 'News site',
  aggregator: 'Aggregator',
  magazine: 'Magazine',
  generic: 'Named in general, not one by one',
};

/** What a source is; without an outlet, only a name. */
export const spellSource = (outlet: Outlet | undefined): string =>
  outlet ? OUTLET_TYPES[outlet.type] : 'Named by an article; not in our list of outlets';

/** A group's or body's type where it has one: "cartel", "ministry". */
export const spellKind = ({ kind, type }: Entity): string => type ?? KINDS[kind].one;

const number = new Intl.NumberFormat('en');

export const count = (many: number, one: string, more = `${one}s`): string =>
  `${number.format(many)} ${many === 1 ? one : more}`;

/** How long the article is; what is told in our words is as long as its original. */
export function spellLength({ form, words, readingMinutes, measured }: Story): string {
  if (form === 'capture') return `${count(words, 'word')}, ${readingMinutes} min`;
  const original = measured?.words === undefined ? '' : `; original ${number.format(measured.words)}`;
  return `Retold in ${count(words, 'word')}${original}`;
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "line 4", "lines 4 and 5", "lines 4–7". */
export function spellLines(lines: readonly number[]): string {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return '';
  if (lines.length === 1) return `line ${first}`;
  if (lines.length === 2) return `lines ${first} and ${last}`;
  const run = lines.every((line, at) => line === first + at);
  return run ? `lines ${first}–${last}` : `lines ${lines.slice(0, -1).join(', ')} and ${last}`;
}

/** The same without the word, where a heading has it: "4", "4–7", "4, 9". */
export const spellNumbers = (lines: readonly number[]): string =>
  lines.length > 2 && lines.every((line, at) => line === (lines[0] ?? 0) + at)
    ? `${lines[0] ?? ''}–${lines.at(-1) ?? ''}`
    : lines.join(', ');

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Of a text in that language, where it runs otherwise than the site. */
export const directionOf = (language: string): 'rtl' | undefined =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : undefined;

/** Where a passage stands: "line 4", "the headline". */
export function spellPlace(naming: Naming): string {
  if (!naming.block) return naming.in === 'title' ? 'headline' : 'deck';
  const place = spellLines(naming.lines) || 'passage';
  return naming.in === 'commentary' ? `${place}, the outlet’s opinion` : place;
}
