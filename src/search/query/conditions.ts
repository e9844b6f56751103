/** What an operator of the query asks of a record. */
import { isNamed } from '../index/entries.ts';
import type { Entry } from '../index/entries.ts';
import { isUnspaced } from '../match/fold.ts';
import { sameWord } from '../match/match.ts';
import type { FieldRole } from '../match/match.ts';
import type { NameRecord } from '../types.ts';

/** What an article must have for any of its records to be kept: one of these. */
export interface Need {
  of: 'about' | 'said' | 'by' | 'published' | 'letter' | 'date';
  /** Ids of entities or of outlets; names of outlets, for `published`; letters; days. */
  any: readonly string[];
}

export interface Condition {
  /** The entry, one with fewer fields, or nothing where it does not hold. */
  keep: (entry: Entry) => Entry | undefined;
  /** Why a record that was kept is here, in the manner of `explain.ts`. */
  why?: (entry: Entry) => string;
  /** Whether the record itself is asked for, and not only what belongs to it. */
  means?: (entry: Entry) => boolean;
  /** By it the articles are found that may have such records, where not all of them are at hand. */
  need?: Need;
  /** Likewise: folded words that stand side by side. */
  phrase?: readonly string[];
}

const holds = (test: (entry: Entry) => boolean): Condition['keep'] => {
  return (entry) => (test(entry) ? entry : undefined);
};

/** Whether a record is of the articles: an article, a passage of one, or somebody whom one names. */
export const isOf = ({ record }: Entry, slugs: ReadonlySet<string>): boolean =>
  isNamed(record)
    ? record.articles.some((slug) => slugs.has(slug))
    : slugs.has(record.kind === 'passage' ? record.article : record.id);

/** Whether a record is about one of them: they themselves, an article or a passage that names them. */
export function isAbout({ record }: Entry, about: readonly NameRecord[]): boolean {
  if (record.kind === 'passage') return about.some(({ id }) => record.mentions.includes(id));
  if (record.kind === 'article') return about.some(({ articles }) => articles.includes(record.id));
  return about.some(({ id, kind }) => id === record.id && kind === record.kind);
}

const titles = (list: readonly { title: string }[]): string => list.map(({ title }) => `*${title}*`).join(' or ');

const ids = (named: readonly NameRecord[]): string[] => named.map(({ id }) => id);

export const about = (named: readonly NameRecord[]): Condition => ({
  keep: holds((entry) => isAbout(entry, named)),
  need: { of: 'about', any: ids(named) },
  why: (entry) =>
    isNamed(entry.record)
      ? `*${entry.record.title}*, asked for by name`
      : `${titles(named.filter((one) => isAbout(entry, [one])))}, named in it`,
});

export const spoken = (named: readonly NameRecord[]): Condition => {
  const said = ({ record }: Entry): NameRecord[] =>
    record.kind === 'passage' ? named.filter(({ id }) => record.speakers.includes(id)) : [];
  return {
    keep: holds((entry) => said(entry).length > 0),
    need: { of: 'said', any: ids(named) },
    why: (entry) => `words of ${titles(said(entry))}`,
  };
};

/** Of the articles; `what` says which they are, `means` are the ids of what was asked for. */
export const within = (
  slugs: ReadonlySet<string>,
  what: string,
  { need, means }: { need?: Need | undefined; means?: ReadonlySet<string> } = {},
): Condition => ({
  keep: holds((entry) => isOf(entry, slugs)),
  why: () => what,
  means: ({ record: { kind, id } }) => (kind === 'article' || kind === 'outlet') && means?.has(id) === true,
  ...(need && { need }),
});

/** Only in such fields; what a record shows of itself stays. */
export const only = (roles: readonly FieldRole[]): Condition => ({
  keep: ({ fields, ...entry }) => {
    const [first, ...others] = fields.filter(({ role }) => roles.includes(role));
    return first && { ...entry, fields: [first, ...others] };
  },
});

/** Words side by side, as printed. */
export const phrase = (asked: readonly string[]): Condition => ({
  keep: holds((entry) => prints(entry, asked, samePrinted)),
  phrase: asked,
});

/** What is written without spaces stands at the beginning of what follows it. */
const samePrinted = (asked: string, word: string): boolean =>
  asked === word || (isUnspaced(asked) && word.startsWith(asked));

/** None of it: of a phrase no such phrase, of a word neither singular nor plural. */
export const without = (asked: readonly string[]): Condition =>
  not({ keep: holds((entry) => prints(entry, asked, (a, b) => samePrinted(a, b) || sameWord(a, b))) });

export const not = ({ keep }: Condition): Condition => ({ keep: holds((entry) => keep(entry) === undefined) });

function prints({ fields }: Entry, asked: readonly string[], same: (a: string, b: string) => boolean): boolean {
  return fields.some(
    ({ role, words }) =>
      // Another name of somebody whom a passage names is not printed in it.
      role !== 'mention' &&
      words.some((_, at) => asked.every((word, index) => same(word, words[at + index]?.text ?? ''))),
  );
}
