/** The index that needs no script: every name, alias, headline and source under the letters a reader may look under. */
import { fold, foldedWords } from '../pipeline/text/fold.ts';
import type { Entity } from '../pipeline/record/schema.ts';
import type { Edition } from '../edition/edition.ts';
import { byLabel } from '../edition/order.ts';
import { KINDS } from '../edition/kinds.ts';
import { sourcesOf } from '../edition/sources.ts';

export interface Entry {
  /** As it is looked up: "El Mencho", or "Mencho, El". */
  label: string;
  /** The name it stands for, where that is another. */
  see?: string;
  /** What it is: person, cartel, article, source. */
  what: string;
  url: string;
}

export interface Letter {
  /** A capital letter, or "Other". */
  name: string;
  anchor: string;
  entries: readonly Entry[];
}

export function aToZ(edition: Edition): Letter[] {
  const entries = distinct([
    ...edition.entities.flatMap(entriesOf),
    ...[...sourcesOf(edition).values()].flatMap((source): Entry[] => {
      // The other names of one that also acts in the texts stand with the body of that name.
      const aliases = edition.entity.has(source.outlet?.body ?? '') ? [] : (source.outlet?.aliases ?? []);
      return [source.name, ...aliases].map((name) => entry(name, source.name, 'source', source.url));
    }),
    ...edition.stories
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ title, url }) => entry(title.text, title.text, 'article', url)),
  ]);
  const letters = Map.groupBy(entries, ({ label }) => letterOf(label));
  return [...letters]
    .sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || (a < b ? -1 : 1))
    .map(([name, list]) => ({
      name,
      anchor: `letter-${name.toLowerCase()}`,
      entries: list.sort((a, b) => byLabel(sortKey(a.label), sortKey(b.label)) || byLabel(a.url, b.url)),
    }));
}

function entriesOf(entity: Entity): Entry[] {
  const what = entity.type ?? KINDS[entity.kind].one;
  const names = [entity.name, ...entity.aliases];
  const turned = names.flatMap((name) =>
    entity.kind === 'person' && name === entity.name ? turns(name) : behindArticle(name, names),
  );
  return [
    ...names.map((name) => entry(name, entity.name, what, entity.url)),
    ...turned.map((label) => ({ label, what, url: entity.url })),
  ];
}

const entry = (label: string, name: string, what: string, url: string): Entry => ({
  label,
  ...(label !== name && { see: name }),
  what,
  url,
});

/** "Pam Bondi" also as "Bondi, Pam": each later word can be the one that a reader remembers. */
function turns(name: string): string[] {
  const words = name.split(' ');
  return words
    .map((word, at) => ({ word, turned: `${words.slice(at).join(' ')}, ${words.slice(0, at).join(' ')}` }))
    .filter(({ word }, at) => at > 0 && /^\p{Lu}/u.test(word) && word.length > 2)
    .map(({ turned }) => turned);
}

/** "El Mencho" also as "Mencho, El", unless "Mencho" is one of the names itself. */
function behindArticle(name: string, names: readonly string[]): string[] {
  const [, article, rest] = /^(El|La|The) (.+)$/u.exec(name) ?? [];
  return article !== undefined && rest !== undefined && !names.includes(rest) ? [`${rest}, ${article}`] : [];
}

function distinct(entries: readonly Entry[]): Entry[] {
  return [...Map.groupBy(entries, ({ label, url }) => `${foldedWords(label) || label} ${url}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

const OTHER = 'Other';

/** Quotation marks and other signs do not decide where a headline stands. */
const sortKey = (label: string): string => label.replace(/^[^\p{L}\p{N}]+/u, '');

function letterOf(label: string): string {
  const letter = fold(sortKey(label)).charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : OTHER;
}
