/**
 * The notes beside an article's text: who is who where a name first stands, and which other articles give the name or
 * the same quotation. A row is as much text as its notes need room beside it, so that neither leaves a gap.
 */
import type { Entity } from '../pipeline/record/schema.ts';
import type { ArticleView, BlockView, Part } from './article.ts';
import { type QuoteRow, rowOfQuote } from './compare.ts';
import type { Edition } from '../edition/edition.ts';
import { type Mark, marksOf } from './marks.ts';
import { passageOf } from '../edition/passages.ts';

interface NameNote {
  entity: Entity;
  /** Who it is, in a line. */
  about?: string;
  /** The other articles that give the name; empty where only this one does. */
  others: readonly Mark[];
}

interface QuoteNote {
  /** Enough of its words to know it by. */
  phrase: string;
  /** The other articles' versions of it. */
  others: readonly Mark[];
  /** Address of the versions side by side, from the site's root. */
  compared: string;
}

export interface Row {
  parts: readonly Part[];
  names: readonly NameNote[];
  quotes: readonly QuoteNote[];
}

/** Estimates of what fits: signs on a line of text and of a note, and how much lower a line of a note is. */
const TEXT_LINE = 64;
const NOTE_LINE = 44;
const NOTE_HEIGHT = 0.75;
/** Words of a quotation that a note repeats. */
const LEMMA = 5;

export function rowsOf(edition: Edition, view: ArticleView): Row[] {
  const firsts = firstMentions(edition, view);
  const rows: { parts: Part[]; names: NameNote[]; quotes: QuoteNote[] }[] = [];
  let room = 0;
  for (const part of view.body) {
    const blocks = blocksIn(part);
    const names = blocks.flatMap(({ block }) => firsts.get(block.id) ?? []);
    const quotes = blocks.flatMap(({ block }) => quoteNotes(edition, view, block.id));
    const needs = names.reduce((sum, note) => sum + heightOf(note), quotes.length * 2 * NOTE_HEIGHT);
    const row = rows.at(-1);
    const heading = part.kind === 'heading';
    // A row goes on while its notes reach below its text; what comes along brings none, or finds them all drawn up.
    if (row && !heading && (room < 0 || row.parts.at(-1)?.kind === 'heading')) {
      row.parts.push(part);
      row.names.push(...names);
      row.quotes.push(...quotes);
      room += textHeight(blocks) - needs;
    } else {
      rows.push({ parts: [part], names, quotes });
      room = textHeight(blocks) - needs;
    }
  }
  return rows;
}

const blocksIn = (part: Part): readonly BlockView[] => ('items' in part ? part.items : [part.item]);

const textHeight = (blocks: readonly BlockView[]): number =>
  blocks.reduce((sum, { block }) => sum + Math.ceil(block.text.length / TEXT_LINE) + 0.65, 0);

const heightOf = ({ entity, about = '' }: NameNote): number =>
  NOTE_HEIGHT * (Math.ceil((entity.name.length + about.length + 12) / NOTE_LINE) + 0.4);

/** Who is who: people and groups. What an office or a place is a reader knows, or finds behind its link. */
const EXPLAINED: readonly Entity['kind'][] = ['person', 'group'];

/** By block of the body: the names that stand there for the first time. */
function firstMentions(edition: Edition, { story, witnesses, event }: ArticleView): Map<string, NameNote[]> {
  const seen = new Set<string>();
  const notes = new Map<string, NameNote[]>();
  for (const { entity: id, block, in: where } of story.mentions) {
    const entity = edition.entity.get(id);
    if (where !== 'body' || block === undefined || !entity || !EXPLAINED.includes(entity.kind) || seen.has(id))
      continue;
    seen.add(id);
    const about = entity.description ?? entity.status?.find((status) => status.event === event?.id)?.text;
    const elsewhere = (edition.mentionsOf.get(id) ?? []).filter((mention) => mention.story.slug !== story.slug);
    const passages = elsewhere.map((mention) => passageOf(mention.story, mention.mention));
    const others = marksOf(witnesses, passages);
    notes.set(block, [...(notes.get(block) ?? []), { entity, ...(about !== undefined && { about }), others }]);
  }
  return notes;
}

/** What a block quotes and another article quotes as well: each statement once, however often it is cut. */
function quoteNotes(edition: Edition, { story, witnesses }: ArticleView, block: string): QuoteNote[] {
  const shared = new Set<QuoteRow>();
  for (const quote of story.quotes) {
    const row = quote.block === block ? rowOfQuote(edition, story, quote.id) : undefined;
    if (row && row.articles > 1) shared.add(row);
  }
  return [...shared].map(({ url, versions }) => ({
    phrase: lemma(versions.find(({ passage }) => passage.article === story.slug && passage.block === block)?.text),
    others: witnesses.flatMap(({ slug, siglum, title }) => {
      const version = slug === story.slug ? undefined : versions.find(({ passage }) => passage.article === slug);
      if (siglum === undefined || version === undefined) return [];
      const { line } = version.passage;
      return [
        { siglum, title: title.text, state: 'says', url: version.passage.url, ...(line !== undefined && { line }) },
      ];
    }),
    compared: url,
  }));
}

const lemma = (text = ''): string => text.split(' ').slice(0, LEMMA).join(' ');
