/**
 * What search is measured on: the project's own five articles, or so many real ones with the lexicon's names in them.
 * The same seed gives the same collection.
 */
import { hash } from '../../../src/pipeline/text/words.ts';
import { loadLibrary } from '../../../src/library/index.ts';
import { makeEdition } from '../../../src/edition/edition.ts';
import { indexOf } from '../../../src/search/index/of-edition.ts';
import { usualId, usualUrl } from '../../../src/search/index/packed.ts';
import type { ArticleRecord, NameRecord, PassageRecord, SearchRecord } from '../../../src/search/types.ts';
import { unpackWhole } from '../../../src/search/index/unpack.ts';
import { news, type NewsItem } from './news.ts';
import { chance, type Chance } from './random.ts';

export interface Collection {
  /** `own`, or how many articles were asked for: `10000`. */
  name: string;
  articles: number;
  records: readonly SearchRecord[];
}

/** Names of an article. */
const NAMED = 3;

export async function ownCollection(): Promise<Collection> {
  const records = unpackWhole(indexOf(makeEdition(await loadLibrary())));
  return { name: 'own', articles: records.filter(({ kind }) => kind === 'article').length, records };
}

export function newsCollection(count: number, names: readonly NameRecord[], seed: number): Collection {
  const items = news(count);
  return { name: `${count}`, articles: items.length, records: recordsOf(items, names, chance(seed)) };
}

/** Names, then articles, then their passages, as the site's index has them. */
export function recordsOf(items: readonly NewsItem[], lexicon: readonly NameRecord[], by: Chance): SearchRecord[] {
  const ids = new Set<string>();
  // Ids and addresses as the site gives them.
  const names = lexicon.map((name) => {
    const id = unused(usualId(name.title), ids);
    return { ...name, id, url: usualUrl(name.kind, id), articles: [] as string[] };
  });
  const slugs = new Set<string>();
  const articles: ArticleRecord[] = [];
  const passages: PassageRecord[] = [];
  for (const { title, date, paragraphs } of items) {
    const id = unused(usualId(title) || 'untitled', slugs);
    const url = usualUrl('article', id);
    articles.push({ kind: 'article', id, title, url, ...(date !== undefined && { date }) });
    const own = paragraphs.map((text) => ({ text, mentions: [] as string[] }));
    if (names.length > 0) for (let times = 0; times < NAMED; times++) mention(picked(names, by), by.pick(own), id);
    const anchors = new Set<string>();
    for (const { text, mentions } of own) {
      const anchor = unused(`b-${hash(text)}`, anchors);
      passages.push({
        kind: 'passage',
        id: `${id}#${anchor}`,
        title,
        url: `${url}#${anchor}`,
        article: id,
        text,
        mentions: mentions.sort(),
        speakers: [],
        part: 'text',
      });
    }
  }
  return [...names, ...articles, ...passages];
}

/** As in real news, some names are in many articles: the earlier of two that are drawn. */
const picked = (names: readonly NameRecord[], by: Chance): NameRecord =>
  names[Math.min(by.below(names.length), by.below(names.length))] ?? by.pick(names);

function mention(name: NameRecord, passage: { text: string; mentions: string[] }, article: string): void {
  if (name.articles.at(-1) !== article) name.articles.push(article);
  if (passage.mentions.includes(name.id)) return;
  passage.mentions.push(name.id);
  passage.text += ` ${name.title} was named.`;
}

/** An id that is taken gets the next free number: `-2`. */
function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
