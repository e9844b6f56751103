/** Reads the catalogue and the articles' chunks back into what the engine answers over. */
import { namedIn } from '../index/entries.ts';
import { partOf } from '../engine.ts';
import type { Part } from '../engine.ts';
import type { Known } from '../query/operators.ts';
import type { NameRecord } from '../types.ts';
import { unpackArticle, unpackNames } from '../index/unpack.ts';
import { monthOf } from './packed.ts';
import type { PackedCatalogue, PackedPage } from './packed.ts';
import type { Catalogue } from './plan.ts';

export interface ReadCatalogue extends Catalogue {
  /** The names alone. */
  lexicon: Part;
  /** Stands for all articles in what operators ask of them: each day, letter and publisher once. */
  known: Known[];
  /** An article's chunk. Those whom it names have it among their articles from then on. */
  read: (chunk: PackedPage) => Page;
}

export interface Page {
  part: Part;
  /** Its place among all articles, the newest first: what is equal otherwise keeps this order. */
  place: number;
}

/** Its `read` throws where an article's numbers are those of another catalogue. */
export function readCatalogue(catalogue: PackedCatalogue): ReadCatalogue {
  const { edition, names, articles, days, letters, publishers, common } = catalogue;
  const records = unpackNames(names, (its) => ({ articles: [], present: Number(its) / Math.max(1, articles) }));
  const entities = records.filter(({ kind }) => kind !== 'outlet');
  const outlets = records.filter(({ kind }) => kind === 'outlet');
  const ids = entities.map(({ id }) => id);
  const lexicon = partOf(records);
  const named = namedIn(records);
  const numbers = {
    about: numbersOf(ids),
    by: numbersOf(outlets.map(({ id }) => id)),
    published: numbersOf(publishers),
    letter: numbersOf(letters),
    month: numbersOf([...new Set(days.map(monthOf))]),
  };
  return {
    articles,
    common: common.map((line) => {
      const [start = '', count] = line.split(' ');
      return { start, count: Number(count) };
    }),
    numberOf: (kind, id) => (kind === 'said' ? numbers.about : numbers[kind]).get(id),
    lexicon,
    known: [
      ...days.map((date) => ({ ...ANY, date })),
      ...letters.map((siglum) => ({ ...ANY, siglum })),
      ...publishers.map((outlet) => ({ ...ANY, outlet })),
    ],
    read: ([packed, about, by, text, place, its]) => {
      if (its !== edition)
        throw new Error(`An article of the edition ${its} was read with the catalogue of ${edition}.`);
      const { article, passages } = unpackArticle(packed, text, ids);
      for (const record of [...pick(entities, about), ...pick(outlets, by)]) {
        if (!record.articles.includes(article.id)) record.articles.push(article.id);
      }
      return { part: partOf([article, ...passages], named), place };
    },
  };
}

const ANY = { id: '', title: '' } as const;

const numbersOf = (list: readonly string[]): Map<string, number> =>
  new Map(list.map((value, number) => [value, number]));

const pick = (records: readonly NameRecord[], numbers: readonly number[]): NameRecord[] =>
  numbers.flatMap((number) => records[number] ?? []);
