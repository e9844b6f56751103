/** What search is made of, in the order of its way: records, an engine, an answer. Shared by browser and Node. */

/**
 * What has names, in the order in which equals are shown. An outlet is before a body: where one is both, its page as a
 * source tells what it published.
 */
export const NAMED_KINDS = ['person', 'group', 'outlet', 'body', 'place'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** Kinds of record: who and what before where it is written. */
export const RECORD_KINDS = [...NAMED_KINDS, 'article', 'passage'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Somebody or something that has names. */
export interface NameRecord {
  kind: NamedKind;
  /** Entity or outlet id; a body and an outlet may share one. */
  id: string;
  /** The name. */
  title: string;
  /** From the site's root, without the base path. Example: `/people/pam-bondi/`. */
  url: string;
  /** Other names; of an outlet its domains too. */
  aliases: string[];
  /** Slugs of the articles that name it (of an outlet: that it published or is credited in), in their order. */
  articles: string[];
  /** 0 to 1: the share of all articles that name it, where `articles` does not list them all. */
  present?: number;
}

export interface ArticleRecord {
  kind: 'article';
  /** Slug. */
  id: string;
  /** Headline. */
  title: string;
  url: string;
  deck?: string;
  /** Name of the outlet that published it. */
  outlet?: string;
  /** Letter within its event. */
  siglum?: string;
  /** ISO day on which it was published, else that of its event. */
  date?: string;
}

/** A paragraph, list item or quotation. Headings are none: they announce, and what they announce is found itself. */
export interface PassageRecord {
  kind: 'passage';
  /** `<slug>#<block id>`. */
  id: string;
  /** Headline of the article. */
  title: string;
  /** The article's address with the block's anchor. */
  url: string;
  article: string;
  text: string;
  /** Ids of the entities it names, under whatever name. */
  mentions: string[];
  /** Ids of those whom it quotes. */
  speakers: string[];
  /** Commentary is opinion, and is shown as such. */
  part: 'text' | 'commentary';
}

export type SearchRecord = NameRecord | ArticleRecord | PassageRecord;

/** Start and end in UTF-16 code units, end exclusive. */
export type Range = readonly [start: number, end: number];

/** A text with the words that matched. */
export interface Marked {
  text: string;
  marks: Range[];
}

export interface SearchResult {
  kind: RecordKind;
  id: string;
  title: string;
  url: string;
  /** Why it is here, in words; what matched stands between asterisks. */
  why: string;
  /** 1 is the name itself; falls with every step away from it (`ranking.ts`). Orders the results. */
  score: number;
  /** The title, or of a passage its text around the first match. */
  shown: Marked;
  /** Letters of the articles in which it stands. */
  sigla: string[];
}

export interface ResultGroup {
  kind: RecordKind;
  /** How many there are; `results` may hold fewer. */
  count: number;
  results: SearchResult[];
}

export interface Answer {
  /** As asked. */
  query: string;
  /** The best first, whatever its kind. */
  results: SearchResult[];
  /** The same results by kind, the group with the best result first. */
  groups: ResultGroup[];
  count: number;
  /** What was done with the query that its writer may not expect, a sentence each. */
  notes: string[];
  /** "Did you mean": names near to what was asked, when nothing was found. */
  suggestions: string[];
  /** Ways to narrow the answer, where they were asked for. */
  facets: Facet[];
  /** So many articles may hold more, and were not read; absent where all were. */
  unread?: number;
}

/** One way to narrow an answer, by an operator of the query. */
export interface Facet {
  operator: 'article' | 'person' | 'group' | 'date';
  values: FacetValue[];
}

export interface FacetValue {
  label: string;
  /** So many of the results are left with it. */
  count: number;
  /** Whether the question has it already. */
  on: boolean;
  /** The question with it, or without it where it is on. */
  query: string;
}

export interface SearchOptions {
  /** At most so many results of a kind; counts stay whole. Default: 50. */
  limit?: number;
  /** Whether facets are counted. */
  facets?: boolean;
  /** How many articles are read for an answer, where the collection is too large to read all. Default: 20. */
  depth?: number;
}

/** What every engine answers; `tests/unit/search/contract.ts` holds each implementation to it. */
export interface SearchEngine {
  /** Never rejects, whatever the text. */
  search(query: string, options?: SearchOptions): Promise<Answer>;
}
