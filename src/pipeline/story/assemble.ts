/** Assemble: the stages' findings, with the editor's word on top, as one record. */
import type { Diagnostics } from '../diagnostics.ts';
import { fold } from '../text/fold.ts';
import { countWords, hash } from '../text/words.ts';
import type { AnnotatedDocument, JudgedUnit } from '../types.ts';
import { phrasingHtml } from './html.ts';
import { type Block, type Mention, type Story, story as storySchema, type Title } from './schema.ts';
import { slugOfFile } from './slug.ts';

const WORDS_A_MINUTE = 238;

export function assemble(document: AnnotatedDocument, diagnostics: Diagnostics): Story | undefined {
  const { editorial } = document;
  const blocks = new BlockMaker();
  const ofClass = (name: string): JudgedUnit[] => document.units.filter((unit) => unit.verdict?.class === name);
  const body = ofClass('body').map((unit) => blocks.make(unit));
  const comments = ofClass('commentary').map((unit) => blocks.make(unit));
  const slug = editorial.slug ?? slugOfFile(document.path);
  const title = chooseTitle(document, diagnostics);
  const words = body.reduce((sum, block) => sum + countWords(block.text), 0);
  if (words === 0 && editorial.withdrawn !== true) {
    diagnostics.report({
      rule: 'no-text',
      expected: 'an article with text',
      found: 'lines that are all metadata or furniture',
      fix: 'see `npm run explain`, and overrule with lines: { <number>: body }',
    });
    return undefined;
  }
  const outlet = editorial.outlet === 'none' ? undefined : (editorial.outlet ?? document.outlet);
  const published =
    editorial.published === undefined
      ? document.published
      : { value: editorial.published, precision: 'day' as const, basis: 'front matter' as const };
  const original = { ...document.original, ...editorial.original };

  const record = {
    id: slug,
    slug,
    url: `/articles/${slug}/`,
    file: document.path,
    sha256: document.sha256,
    form: document.form,
    event: editorial.event,
    siglum: editorial.siglum,
    title,
    deck: editorial.deck ?? document.deck,
    dateline: editorial.dateline ?? document.dateline,
    language: editorial.language ?? document.language,
    outlet,
    trail: editorial.trail ?? document.trail,
    byline: editorial.byline ?? document.byline,
    rights: editorial.rights ?? document.rights,
    original: Object.keys(original).length === 0 ? undefined : original,
    published,
    added: editorial.added,
    modified: editorial.modified,
    blocks: body,
    commentary:
      document.commentary === undefined || comments.length === 0
        ? undefined
        : { ...document.commentary, blocks: comments },
    crossReferences: ofClass('cross-reference').map(({ text, line }) => ({ text, line })),
    setAside: ofClass('furniture').map(({ text, line, verdict }) => ({
      line,
      text,
      rule: verdict?.rule ?? 'unknown',
      reason: verdict?.reason ?? '',
      confidence: verdict?.confidence ?? 0,
    })),
    // A headline that was cut ends before some of its names.
    mentions: placeMentions(document, body, comments, diagnostics).filter(
      (mention) => mention.in !== 'title' || mention.end <= title.text.replace(/…$/, '').length,
    ),
    ...placeSpans(document, body),
    words,
    readingMinutes: Math.ceil(words / WORDS_A_MINUTE),
    formerly: editorial.formerly,
    captures: editorial.captures,
    noindex: editorial.noindex,
    withdrawn: editorial.withdrawn,
    measured: editorial.measured,
  };
  const parsed = storySchema.safeParse(withoutAbsent(record));
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    diagnostics.report({
      rule: 'record-shape',
      expected: `a valid ${issue.path.map(String).join('.')}`,
      found: issue.message,
      fix: 'correct the front matter, or report this as a bug of the pipeline',
    });
  }
  return undefined;
}

/** A key without a value is absent. */
export function withoutAbsent(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

/** Longest headline that is shown; a longer "headline" is a paragraph, or a slip. */
export const MAX_TITLE = 300;

function chooseTitle(document: AnnotatedDocument, diagnostics: Diagnostics): Title {
  const { editorial } = document;
  if (editorial.title !== undefined) {
    return {
      text: editorial.title,
      origin: editorial.titleOrigin ?? (document.form === 'digest' ? 'article' : 'editor'),
      ...(editorial.titleLine === undefined ? {} : { originalLine: editorial.titleLine }),
    };
  }
  if (document.title !== undefined) {
    if (document.title.text.length <= MAX_TITLE) return document.title;
    diagnostics.report({
      line: document.title.line,
      rule: 'title-too-long',
      expected: `a headline of at most ${MAX_TITLE} characters`,
      found: `${document.title.text.length} characters`,
      fix: 'give one in front matter or the sidecar: title: …',
    });
    return { ...document.title, text: `${document.title.text.slice(0, MAX_TITLE - 1)}…` };
  }
  const opening = document.units.find((unit) => unit.verdict?.class === 'body')?.text ?? 'Untitled';
  diagnostics.report({
    severity: 'warning',
    rule: 'no-headline',
    expected: 'a headline',
    found: 'none in the file',
    fix: 'give one in front matter or the sidecar (title: …); until then its first words serve',
  });
  return { text: firstWords(opening), origin: 'editor' };
}

function firstWords(text: string): string {
  if (text.length <= 70) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 68) > 30 ? text.lastIndexOf(' ', 68) : 68)} …`;
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

class BlockMaker {
  readonly #seen = new Map<string, number>();

  make(unit: JudgedUnit): Block {
    const base = `b-${hash(
      fold(unit.text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() || unit.text,
    )}`;
    const count = (this.#seen.get(base) ?? 0) + 1;
    this.#seen.set(base, count);
    const kind = unit.verdict?.kind ?? (unit.shape === 'line' ? 'paragraph' : unit.shape);
    return {
      id: count === 1 ? base : `${base}-${count}`,
      kind,
      line: unit.line,
      ...(unit.originalLines === undefined ? {} : { originalLines: unit.originalLines }),
      text: unit.text,
      html: phrasingHtml(unit.phrasing),
      ...(kind === 'list-item' && unit.list !== undefined ? { list: unit.list } : {}),
    };
  }
}

/** Joins quotations, dates and figures to the blocks of their lines. */
function placeSpans(
  { quotes, dates, figures }: AnnotatedDocument,
  body: readonly Block[],
): Pick<Story, 'quotes' | 'dates' | 'figures'> {
  const ids = new Map(body.map((block) => [block.line, block.id]));
  const place = <Span extends { line: number }>(spans: readonly Span[]): (Span & { block: string })[] =>
    spans.flatMap((span) => {
      const block = ids.get(span.line);
      return block === undefined ? [] : [{ ...span, block }];
    });
  return { quotes: place(quotes), dates: place(dates), figures: place(figures) };
}

/** Joins the mentions to their blocks and lets the editor overrule them. */
function placeMentions(
  document: AnnotatedDocument,
  body: readonly Block[],
  comments: readonly Block[],
  diagnostics: Diagnostics,
): Mention[] {
  const blockOfLine = new Map([...body, ...comments].map((block) => [block.line, block]));
  const placed = document.mentions.map((mention): Mention => {
    const block = mention.in === 'body' || mention.in === 'commentary' ? blockOfLine.get(mention.line ?? 0) : undefined;
    return block === undefined ? mention : { ...mention, block: block.id };
  });
  let mentions = placed;
  for (const { line, surface, entity } of document.editorial.mentions ?? []) {
    const block = blockOfLine.get(line);
    const places = block === undefined ? [] : occurrences(block.text, surface);
    if (block === undefined || places.length === 0) {
      diagnostics.report({
        rule: 'no-such-mention',
        expected: `“${surface}” in line ${line}`,
        found: 'no such words',
        fix: 'correct the line or the words under "mentions"',
      });
      continue;
    }
    // Where these very words are a mention, they are meant; a longer name that holds them is another one.
    const exact = mentions
      .filter((mention) => mention.block === block.id && mention.surface === surface)
      .map(({ start }) => start);
    for (const at of exact.length > 0 ? exact : places) {
      const end = at + surface.length;
      mentions = mentions.filter((mention) => mention.block !== block.id || mention.start >= end || mention.end <= at);
      if (entity === 'none') continue;
      const scope = body.includes(block) ? ('body' as const) : ('commentary' as const);
      mentions.push({ entity, surface, block: block.id, line, start: at, end, in: scope });
    }
  }
  const order = new Map([...body, ...comments].map((block, i) => [block.id, i]));
  const rank = (mention: Mention): number =>
    mention.in === 'title' ? -2 : mention.in === 'deck' ? -1 : (order.get(mention.block ?? '') ?? 0);
  return [...mentions].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}
