/**
 * Settle: the editor's word, once, on top of what the page and the rules say – language, address, headline, day, event –
 * and the blocks with their ids. What follows reads blocks, not lines.
 */
import type { Diagnostics } from '../diagnostics.ts';
import type { Membership } from '../record/schema.ts';
import { countWords } from '../text/words.ts';
import type { Article, AttributedDocument, SettledDocument, Vocabulary } from '../types.ts';
import { blocksOf } from './blocks.ts';
import { settleTitle } from './headline.ts';
import { slugOfFile } from './slug.ts';

const WORDS_A_MINUTE = 238;

/** @returns undefined where no line of the file is text, with the reason reported */
export function settle(
  document: AttributedDocument,
  vocabulary: Vocabulary,
  diagnostics: Diagnostics,
): SettledDocument | undefined {
  const { editorial, path, lines, units, words: language } = document;
  const { blocks, comments } = blocksOf(units);
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  if (words === 0 && editorial.withdrawn !== true) {
    diagnostics.report({
      rule: 'no-text',
      expected: 'an article with text',
      found: 'lines that are all metadata or furniture',
      fix: 'see `npm run explain`, and overrule with lines: { <number>: body }',
    });
    return undefined;
  }
  const slug = editorial.slug ?? slugOfFile(path);
  const { title, printed } = settleTitle(document, diagnostics);
  const article: Article = withoutAbsent({
    id: slug,
    slug,
    url: `/articles/${slug}/`,
    file: path,
    sha256: document.sha256,
    form: document.form,
    events: eventsOf(slug, editorial.events ?? [], vocabulary, diagnostics),
    title,
    ...saidOf(document),
    blocks,
    commentary:
      document.commentary === undefined || comments.length === 0
        ? undefined
        : { ...document.commentary, blocks: comments },
    ...asideOf(document),
    words,
    readingMinutes: Math.ceil(words / WORDS_A_MINUTE),
  });
  return { path, lines, units, editorial, words: language, article, ...(printed && { headline: title }) };
}

/** Those whose list of letters has the article, newest first, then those that the article itself names. */
function eventsOf(
  slug: string,
  named: readonly Membership[],
  { events = [] }: Vocabulary,
  diagnostics: Diagnostics,
): Membership[] {
  const listed = events.flatMap(({ id, articles }): Membership[] => {
    const siglum = Object.keys(articles).find((letter) => articles[letter] === slug);
    return siglum === undefined ? [] : [{ id, siglum }];
  });
  const other = named.filter(({ id }) => !listed.some((event) => event.id === id));
  for (const { id, siglum } of named) {
    const own = listed.find((event) => event.id === id);
    if (own === undefined || own.siglum === siglum) continue;
    diagnostics.report({
      rule: 'siglum',
      expected: `siglum ${own.siglum}, which events/${id}/event.yml gives it`,
      found: siglum,
      fix: 'make the two agree',
    });
  }
  return [...listed, ...other];
}

/** What the editor says of the article, else what the page or the rules say. */
function saidOf(document: AttributedDocument): Pick<Article, 'language' | 'trail'> & Partial<Article> {
  const { editorial } = document;
  const original = { ...document.original, ...editorial.original };
  return withoutAbsent({
    deck: editorial.deck ?? document.deck,
    dateline: editorial.dateline ?? document.dateline,
    language: document.language,
    read: document.read ? undefined : (false as const),
    outlet: editorial.outlet === 'none' ? undefined : (editorial.outlet ?? document.outlet),
    trail: editorial.trail ?? document.trail,
    byline: editorial.byline ?? document.byline,
    rights: editorial.rights ?? document.rights,
    original: Object.keys(original).length === 0 ? undefined : original,
    published:
      editorial.published === undefined
        ? document.published
        : { value: editorial.published, precision: 'day' as const, basis: 'front matter' as const },
    added: editorial.added,
    modified: editorial.modified,
    formerly: editorial.formerly,
    captures: editorial.captures,
    noindex: editorial.noindex,
    withdrawn: editorial.withdrawn,
    measured: editorial.measured,
  });
}

/** What stands in the file and is no text of the article. */
function asideOf({ units }: AttributedDocument): Pick<Article, 'crossReferences' | 'setAside'> {
  return {
    crossReferences: units
      .filter(({ verdict }) => verdict?.class === 'cross-reference')
      .map(({ text, line }) => ({ text, line })),
    setAside: units.flatMap(({ text, line, verdict }) =>
      verdict?.class === 'furniture'
        ? [{ line, text, rule: verdict.rule, reason: verdict.reason, confidence: verdict.confidence }]
        : [],
    ),
  };
}

/** A shape whose missing values are keys without a value. */
type Loose<Shape> = { [Key in keyof Shape]: Shape[Key] | undefined };

/** A key without a value is absent. */
const withoutAbsent = <Shape extends object>(value: Loose<Shape>): Shape =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Shape;
