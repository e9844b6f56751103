/** Search in short typed fields: names, aliases, headlines, outlets, and the line that tells who somebody is. */
import Fuse from 'fuse.js';
import { align, field, hasPhrase, matchField, sameWord } from './match.ts';
import type { Field, Hit } from './match.ts';
import type { Query } from './query.ts';
import { isName, score, tierOf } from './ranking.ts';
import type { Standing } from './ranking.ts';
import type { ArticleRecord, NameRecord } from './types.ts';

export type LexiconRecord = NameRecord | ArticleRecord;

export interface NameFound {
  record: LexiconRecord;
  /** Place among all records. */
  order: number;
  /** One for each word of the question, in order; nothing for a word that was not found. */
  hits: (Hit | undefined)[];
  standing: Standing;
  score: number;
}

interface Entry {
  record: LexiconRecord;
  order: number;
  fields: Field[];
}

export class Lexicon {
  readonly entries: Entry[];
  readonly #fuse: Fuse<Entry>;
  readonly #articles: number;

  constructor(records: LexiconRecord[]) {
    this.entries = records.map((record, order) => ({ record, order, fields: fieldsOf(record) }));
    this.#articles = Math.max(1, records.filter(({ kind }) => kind === 'article').length);
    this.#fuse = new Fuse(this.entries, {
      useTokenSearch: true,
      tokenMatch: 'all',
      ignoreDiacritics: true,
      includeScore: true,
      // Two neighbours swapped in a word of four letters are two errors to fuse.js; `match.ts` judges what it lets in.
      threshold: 0.5,
      keys: [
        { name: 'names', weight: 3, getFn: ({ fields }) => fields.filter(({ role }) => isName(role)).map(plain) },
        { name: 'initials', weight: 1, getFn: ({ fields }) => fields.map(({ initials }) => initials) },
        { name: 'about', weight: 1, getFn: ({ fields }) => fields.filter(({ role }) => !isName(role)).map(plain) },
      ],
    });
  }

  /** What has all the words of the question. */
  find(query: Query): NameFound[] {
    return this.#fuse
      .search(query.words.join(' '))
      .map(({ item, score: fuse = 1 }) => this.#judge(query, item, fuse))
      .filter((found) => found !== undefined);
  }

  /** What has some of its words, rightly spelled. */
  some(query: Query): NameFound[] {
    return this.entries.flatMap((entry) => {
      const hits = union(
        query,
        entry.fields.filter(({ role }) => isName(role)),
        true,
      );
      return hits.some(Boolean) ? [this.#found(entry, hits, { tier: 'some', edits: 0, covered: 0, fuse: 1 })] : [];
    });
  }

  #judge(query: Query, entry: Entry, fuse: number): NameFound | undefined {
    if (!admits(query, entry)) return undefined;
    const { record, fields } = entry;
    let best: NameFound | undefined;
    const offer = (hits: (Hit | undefined)[], place: Pick<Standing, 'tier' | 'edits' | 'covered'>): void => {
      const found = this.#found(entry, hits, { ...place, fuse });
      if (!best || found.score > best.score) best = found;
    };
    for (const target of fields) {
      const match = matchField(query, target);
      if (!match || (match.edits > 0 && !isName(target.role))) continue;
      offer(match.hits, {
        tier: tierOf(record.kind, target.role, match),
        edits: match.edits,
        covered: isName(target.role) ? match.covered : 0,
      });
    }
    if (!best || best.standing.edits > 0) {
      for (const named of [true, false]) {
        const hits = union(query, named ? fields.filter(({ role }) => isName(role)) : fields, false);
        if (!hits.every((hit) => hit !== undefined)) continue;
        const edits = hits.reduce((sum, hit) => sum + hit.edits, 0);
        const tier = named ? (edits > 0 ? 'near' : 'words') : edits > 0 ? 'near text' : 'text';
        offer(hits, { tier, edits, covered: 0 });
      }
    }
    return best;
  }

  #found(
    entry: Entry,
    hits: (Hit | undefined)[],
    place: Pick<Standing, 'tier' | 'edits' | 'covered' | 'fuse'>,
  ): NameFound {
    const { record, order } = entry;
    const present = record.kind === 'article' ? 0 : Math.min(1, record.articles.length / this.#articles);
    const standing = { ...place, kind: record.kind, present };
    return { record, order, hits, standing, score: score(standing) };
  }
}

function fieldsOf(record: LexiconRecord): Field[] {
  if (record.kind === 'article') {
    return [
      field('headline', record.title),
      ...(record.outlet === undefined ? [] : [field('outlet', record.outlet)]),
      ...(record.deck === undefined ? [] : [field('deck', record.deck)]),
    ];
  }
  return [
    field('name', record.title),
    ...record.aliases.map((alias) => field('alias', alias)),
    ...(record.description === undefined ? [] : [field('description', record.description)]),
  ];
}

const plain = (target: Field): string => target.words.map(({ text }) => text).join(' ');

/** Each word of the question in whichever field has it best; errors are borne only in names. */
function union(query: Query, fields: Field[], exact: boolean): (Hit | undefined)[] {
  const rows = fields.map((target) => align(query, target, exact || !isName(target.role)));
  return query.words.map((_, index) => {
    let best: Hit | undefined;
    for (const row of rows) {
      const hit = row[index];
      if (hit && (!best || worse(best, hit))) best = hit;
    }
    return best;
  });
}

const worse = (a: Hit, b: Hit): boolean => a.edits > b.edits || (a.edits === b.edits && a.begun && !b.begun);

/** Quoted phrases stand in one of the fields; excluded words in none. */
function admits(query: Query, { fields }: Entry): boolean {
  return (
    query.phrases.every((phrase) => fields.some((target) => hasPhrase(target.words, phrase))) &&
    !query.without.some((word) => fields.some((target) => target.words.some(({ text }) => sameWord(text, word))))
  );
}
