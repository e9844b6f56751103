/** Records with their words folded, once, when the index is read. */
import type { Word } from '../match/fold.ts';
import { field } from '../match/match.ts';
import type { Field } from '../match/match.ts';
import type { NameRecord, SearchRecord } from '../types.ts';

/** A record as the engine holds it. */
export interface Entry {
  record: SearchRecord;
  /** Its own name, headline or text first. */
  fields: [Field, ...Field[]];
  sigla: string[];
}

export const isNamed = (record: SearchRecord): record is NameRecord => 'aliases' in record;

/** `named` are those whom passages may name, where their records are not among these. */
export function entriesOf(
  records: readonly SearchRecord[],
  named: ReadonlyMap<string, NameRecord> = namedIn(records),
): Entry[] {
  const siglum = new Map(records.map((record) => [record.id, 'siglum' in record ? record.siglum : undefined]));
  // "cartel" and "new" are parts of names too: a passage that names one does not speak of every other.
  const common = new Set<string>();
  const entries = records.map((record): Entry => {
    const slugs = isNamed(record) ? record.articles : ['article' in record ? record.article : record.id];
    const fields = ownFields(record);
    if (record.kind === 'passage') for (const { text, small } of fields[0].words) if (small) common.add(text);
    return { record, fields, sigla: slugs.flatMap((slug) => siglum.get(slug) ?? []) };
  });
  for (const { record, fields } of entries) {
    if (record.kind !== 'passage') continue;
    const own = new Set(fields[0].words.map(({ text }) => text));
    for (const id of record.mentions) {
      const { title, aliases } = named.get(id) ?? { title: '', aliases: [] };
      const names = field('mention', [title, ...aliases].join(', '));
      const other = names.main.filter(({ text }) => !own.has(text) && !common.has(text));
      fields.push({ ...names, of: title, main: distinct(other) });
    }
  }
  return entries;
}

/** By id; an outlet is named in no passage. */
export const namedIn = (records: readonly SearchRecord[]): Map<string, NameRecord> =>
  new Map(records.flatMap((record) => (isNamed(record) && record.kind !== 'outlet' ? [[record.id, record]] : [])));

/** The first of each. */
export const distinct = (list: Word[]): Word[] => [...new Map(list.map((word) => [word.text, word])).values()];

function ownFields(record: SearchRecord): Entry['fields'] {
  if (record.kind === 'passage') return [field(record.part, record.text)];
  if (record.kind !== 'article')
    return [field('name', record.title), ...record.aliases.map((alias) => field('alias', alias))];
  const { title, outlet = '', deck = '' } = record;
  return [field('headline', title), field('outlet', outlet), field('deck', deck)];
}
