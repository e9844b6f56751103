/** The stage types, in the order in which an article passes them. Each stage adds; none takes away. */
import type { PhrasingContent } from 'mdast';
import type { Language } from './language/index.ts';
import type { EntityDefinition, OutletDefinition, Editorial } from './record/input.ts';
import type {
  BlockKind,
  EntityKind,
  Figure,
  Hop,
  Mention,
  Published,
  Quote,
  Rights,
  Story,
  StoryDate,
  Title,
} from './record/schema.ts';

/** What the library hands in: bytes and what is known of them. */
export interface RawFile {
  /** Path from the content folder, with `/`. */
  path: string;
  bytes: Uint8Array;
  /** Of the bytes, hexadecimal. */
  sha256: string;
  /** What the editor says in a file beside it, already validated. */
  sidecar?: Editorial;
}

/** One block of the source before anything is decided: a line of raw text, or a block of the markup. */
export interface Unit {
  /** First and last physical line. */
  line: number;
  endLine: number;
  /** What the source's own markup says it is; `line` where nothing is marked, as in raw text. */
  shape: BlockKind | 'line';
  /** Trimmed; equal to the text of `phrasing`. */
  text: string;
  /** Inline content as a syntax tree. */
  phrasing: PhrasingContent[];
  /** Number of the list that an item belongs to, or of the table of a row, from 1. */
  list?: number;
  /** Of a row of a table: start and end of each cell in `text`. */
  cells?: [start: number, end: number][];
  /** Of a row of a table: it names the columns. */
  head?: true;
  /** Of a list item: its marker. Example: `1.` */
  marker?: string;
  /** Of a digest: lines of the original. */
  originalLines?: number[];
  /** Whether a blank line stands before it. */
  afterBlank: boolean;
}

export interface ParsedDocument {
  path: string;
  sha256: string;
  format: 'text' | 'markdown';
  form: 'digest' | 'capture';
  /** Front matter and sidecar, joined; the sidecar wins. */
  editorial: Editorial;
  /** Physical lines, without line ends. */
  lines: string[];
  units: Unit[];
}

export const UNIT_CLASSES = [
  'body',
  'title',
  'deck',
  'metadata',
  'commentary',
  'cross-reference',
  'furniture',
] as const;
export type UnitClass = (typeof UNIT_CLASSES)[number];

/** What a unit is, by which rule and with which confidence. */
export interface Verdict {
  class: UnitClass;
  /** Of a body or commentary unit. */
  kind?: BlockKind;
  rule: string;
  reason: string;
  /** 0 to 1. */
  confidence: number;
}

/** A unit together with what has been decided of it so far; no verdict means: body, until shown otherwise. */
export interface JudgedUnit extends Unit {
  verdict?: Verdict;
}

/** What a document is after its language is known. */
export interface ReadDocument extends ParsedDocument {
  /** BCP 47. */
  language: string;
  /** False where there are no rules for the language. */
  read: boolean;
  /** What rules read of the language. */
  words: Language;
}

export interface CleanDocument extends Omit<ReadDocument, 'units'> {
  units: JudgedUnit[];
}

export interface AttributedDocument extends CleanDocument {
  title?: Title;
  deck?: { text: string; line?: number; originalLine?: number };
  dateline?: { place: string; line?: number; originalLine?: number };
  byline?: { text: string; line?: number; originalLine?: number };
  outlet?: string;
  trail: Hop[];
  rights?: Rights;
  original?: { url?: string; line?: number; file?: string; sha256?: string };
  published?: Published;
  commentary?: { marker: string; line: number };
}

/** What is recorded of an article before its text is read: everything that the editor, the page or the rules say of it. */
export type Article = Omit<Story, 'mentions' | 'quotes' | 'dates' | 'figures'>;

export interface SettledDocument extends Pick<AttributedDocument, 'path' | 'lines' | 'units' | 'editorial' | 'words'> {
  article: Article;
  /** Absent where the headline is made of the text's own first words. */
  headline?: Title;
}

export interface AnnotatedDocument extends SettledDocument {
  mentions: Mention[];
  quotes: Quote[];
  dates: StoryDate[];
  figures: Figure[];
  /** What was seen and left, by line. */
  left: (Left & { line: number })[];
}

/** A number, a date or words in marks that were seen and not taken, for `npm run explain`. */
export interface Left {
  kind: 'quotation' | 'date' | 'figure';
  text: string;
  start: number;
  end: number;
  /** The rule that left it, and its reason in words. */
  rule: string;
  reason: string;
}

/** Entities and outlets that the pipeline may recognise, keyed by id. */
export interface Vocabulary {
  entities: ReadonlyMap<string, EntityDefinition & { kind: EntityKind }>;
  outlets: ReadonlyMap<string, OutletDefinition>;
  /** Events that list articles, by letter; an event's day anchors the dates of an article without one of its own. */
  events?: readonly ListedEvent[];
  /** BCP 47, of a text that is too short to tell. Default: English. */
  language?: string;
}

interface ListedEvent {
  id: string;
  /** ISO day. */
  date: string;
  /** Siglum → slug. */
  articles: Readonly<Record<string, string>>;
}
