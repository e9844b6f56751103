/** What can be found, made from what the site shows: one record for each name, article and passage. */
import type { Block, Entity } from '../../pipeline/record/schema.ts';
import type { PlacedStory } from '../../pipeline/record/placed.ts';
import { telling, words } from '../match/fold.ts';
import { joined } from '../match/match.ts';
import { NAMED_KINDS } from '../types.ts';
import type { ArticleRecord, NameRecord, PassageRecord, SearchRecord } from '../types.ts';

/** An outlet or credit that an article refers to; what `edition/sources.ts` gives. */
export interface SourceOfRecord {
  id: string;
  name: string;
  url: string;
  outlet?: { aliases?: string[] | undefined; domains?: string[] | undefined };
  parts: readonly { story: { slug: string } }[];
}

interface RecordsInput {
  /** In the order in which equals are shown. */
  stories: readonly PlacedStory[];
  entities: readonly Entity[];
  sources: Iterable<SourceOfRecord>;
  /** What an article without a date of its own is dated by. */
  events?: readonly { id: string; date: string }[];
}

/**
 * Names by kind, then name; then articles; then their passages, as they stand. What is withdrawn, or marked `noindex`
 * by its editor, is not in the index: the file is public, and a name in it is found.
 */
export function recordsOf({ stories, entities, sources, events = [] }: RecordsInput): SearchRecord[] {
  const shown = stories.filter(({ withdrawn, noindex }) => !withdrawn && !noindex);
  const slugs = new Set(shown.map(({ slug }) => slug));
  const outlets = [...sources].filter(({ parts }) => parts.some(({ story }) => slugs.has(story.slug)));
  const outletNames = new Map(outlets.map(({ id, name }) => [id, name]));
  const days = new Map(events.map(({ id, date }) => [id, date]));
  const listed = entities.filter(({ noindex }) => !noindex);
  const ids = new Set(listed.map(({ id }) => id));
  const names = [
    ...listed.map((entity) => nameRecord(entity, shown)),
    ...outlets.map((source) => outletRecord(source, shown)),
  ];
  return [
    ...names.sort(
      (a, b) =>
        NAMED_KINDS.indexOf(a.kind) - NAMED_KINDS.indexOf(b.kind) || order(a.title, b.title) || order(a.id, b.id),
    ),
    ...shown.map((story) => articleRecord(story, outletNames, days)),
    ...shown.flatMap((story) => passagesOf(story, ids)),
  ];
}

/** By code points: the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function nameRecord({ kind, id, name, url, aliases }: Entity, stories: PlacedStory[]): NameRecord {
  const articles = stories
    .filter(({ mentions }) => mentions.some(({ entity }) => entity === id))
    .map(({ slug }) => slug);
  return {
    kind,
    id,
    title: name,
    url,
    aliases: distinct(aliases, name),
    articles,
  };
}

function outletRecord({ id, name, url, outlet, parts }: SourceOfRecord, stories: PlacedStory[]): NameRecord {
  const of = new Set(parts.map(({ story }) => story.slug));
  return {
    kind: 'outlet',
    id,
    title: name,
    url,
    aliases: distinct([...(outlet?.aliases ?? []), ...(outlet?.domains ?? [])], name),
    articles: stories.map(({ slug }) => slug).filter((slug) => of.has(slug)),
  };
}

/** Aliases that search tells apart from the name and from each other: "Los Cuinis" and "Cuinis" are one to it. */
function distinct(aliases: string[], name: string): string[] {
  const seen = new Set<string>();
  return [name, ...aliases]
    .filter((alias) => {
      const key = joined(telling(words(alias)), ' ');
      return key !== '' && seen.size < seen.add(key).size;
    })
    .slice(1);
}

function articleRecord(story: PlacedStory, outlets: Map<string, string>, days: Map<string, string>): ArticleRecord {
  const { slug, url, title, deck, outlet, siglum, published, event } = story;
  const publisher = outlet === undefined ? undefined : outlets.get(outlet);
  const date = published?.value.slice(0, 10) ?? days.get(event ?? '');
  return {
    kind: 'article',
    id: slug,
    title: title.text,
    url,
    ...(deck && { deck: deck.text }),
    ...(publisher !== undefined && { outlet: publisher }),
    ...(siglum !== undefined && { siglum }),
    ...(date !== undefined && { date }),
  };
}

function passagesOf(story: PlacedStory, ids: ReadonlySet<string>): PassageRecord[] {
  const byBlock = Map.groupBy(story.mentions, ({ block }) => block ?? '');
  const quoted = Map.groupBy(story.quotes, ({ block }) => block);
  const passage = (block: Block, commentary: boolean): PassageRecord => {
    return {
      kind: 'passage',
      id: `${story.slug}#${block.id}`,
      title: story.title.text,
      url: `${story.url}#${block.id}`,
      article: story.slug,
      text: block.text,
      mentions: listedOf(
        (byBlock.get(block.id) ?? []).map(({ entity }) => entity),
        ids,
      ),
      speakers: listedOf(
        (quoted.get(block.id) ?? []).flatMap(({ speaker }) => speaker ?? []),
        ids,
      ),
      part: commentary ? 'commentary' : 'text',
    };
  };
  return [
    ...told(story.blocks).map((block) => passage(block, false)),
    ...told(story.commentary?.blocks ?? []).map((block) => passage(block, true)),
  ];
}

const told = (blocks: Block[]): Block[] => blocks.filter(({ kind }) => kind !== 'heading');

/** Each once, without those that the index leaves out. */
const listedOf = (found: string[], ids: ReadonlySet<string>): string[] =>
  [...new Set(found)].filter((id) => ids.has(id)).sort(order);
