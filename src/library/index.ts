/** Reads a content folder: everything in it, validated, in a stated order, with every problem named. */
import type { Diagnostic } from '../pipeline/diagnostics.ts';
import { Diagnostics } from '../pipeline/diagnostics.ts';
import { indexVocabulary } from '../pipeline/index.ts';
import type { Entity, EntityKind, Story } from '../pipeline/record/schema.ts';
import { readArticles, type ReadArticle } from './articles.ts';
import { checkLibrary } from './check.ts';
import { listFolder } from './files.ts';
import { CONTENT_NAMES, ENTITY_FILES, finds, nameStrangers } from './layout.ts';
import { readPages } from './pages.ts';
import { type ContentFolder, contentFolder } from './settings.ts';
import type { Event, Library } from './types.ts';
import { readVocabularies, type Vocabularies } from './vocabularies.ts';

export interface ReadLibrary extends Library {
  /** Every article file with what the pipeline made of it, for `explain` and `check`. */
  articles: ReadArticle[];
  vocabularies: Vocabularies;
}

export async function loadLibrary(folder: ContentFolder = contentFolder()): Promise<ReadLibrary> {
  const all: Diagnostics[] = [];
  if (!folder.bare) await nameRoot(folder.vocabularies, all);
  const vocabularies = await readVocabularies(folder.vocabularies, all);
  const index = indexVocabulary(vocabularies);
  const articles = await readArticles(folder, vocabularies, all, index);
  const pages = await readPages(folder.pages, all);
  const found = articles.flatMap((article) => (article.story === undefined ? [] : [article.story]));
  if (articles.length === 0) {
    const diagnostics = new Diagnostics(folder.bare ? '.' : 'articles');
    diagnostics.report({
      rule: 'no-articles',
      expected: 'at least one article',
      found: 'no .md or .txt file',
      fix: 'put article files into the folder, or correct CONTENT_DIR',
    });
    all.push(diagnostics);
  }
  all.push(...checkLibrary(found, vocabularies, index.names, folder));
  const stories = sortStories(uniqueBySlug(found), vocabularies.events);
  // An event without an article here has nothing to show.
  const events = vocabularies.events.filter((event) =>
    stories.some((story) => story.events.some(({ id }) => id === event.id)),
  );
  return {
    stories,
    entities: toEntities(vocabularies),
    outlets: [...vocabularies.outlets]
      .map(([id, definition]) => ({ id, ...definition }))
      .sort((a, b) => compare(a.id, b.id)),
    events,
    pages,
    diagnostics: sortDiagnostics(all.flatMap(({ list }) => list)),
    articles,
    vocabularies,
  };
}

/** What stands at the top of a content folder; what cannot be read of it is told by whoever reads it. */
async function nameRoot(folder: string, all: Diagnostics[]): Promise<void> {
  const entries = await listFolder(folder, new Diagnostics('.'));
  nameStrangers(entries, '', CONTENT_NAMES, all);
  for (const name of ['articles', 'pages']) finds(entries, name, 'folder', '', all);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of two with one address the first stays, so that `dev` shows the rest; the problem is reported. */
function uniqueBySlug(stories: readonly Story[]): Story[] {
  const seen = new Set<string>();
  return stories.filter((story) => {
    if (seen.has(story.slug)) return false;
    seen.add(story.slug);
    return true;
  });
}

function sortStories(stories: readonly Story[], events: readonly Event[]): Story[] {
  const rank = new Map(events.map((event, i) => [event.id, i]));
  const rankOf = (story: Story): number => rank.get(story.events[0]?.id ?? '') ?? Number.MAX_SAFE_INTEGER;
  const siglum = (story: Story): string => (story.events[0]?.siglum ?? 'ZZZ').padStart(3);
  return [...stories].sort((a, b) => rankOf(a) - rankOf(b) || compare(siglum(a), siglum(b)) || compare(a.slug, b.slug));
}

function toEntities({ entities }: Vocabularies): Entity[] {
  const order: EntityKind[] = ['person', 'group', 'body', 'place'];
  return [...entities]
    .map(([id, { family: _family, near: _near, nicknames = [], aliases = [], ...definition }]): Entity => ({
      id,
      ...definition,
      aliases: [...new Set([...nicknames, ...aliases])].filter((alias) => alias !== definition.name),
      url: `/${ENTITY_FILES[definition.kind]}/${id}/`,
    }))
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) || a.name.localeCompare(b.name, 'en') || compare(a.id, b.id),
    );
}

function sortDiagnostics(list: readonly Diagnostic[]): Diagnostic[] {
  return [...list].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}
