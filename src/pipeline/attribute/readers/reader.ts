/** One reader of lines that speak of the article: a file each, its line in `index.ts`. */
import type { Language } from '../../language/index.ts';
import type { Hop, Rights, Title } from '../../record/schema.ts';
import type { Line } from '../../text/tokens.ts';
import type { JudgedUnit } from '../../types.ts';

/** Where a line stands and what is known of its page. */
interface ReadingContext {
  language: Language;
  unit: JudgedUnit;
  /** How many words the line has. */
  words: number;
  /** The line above, as it has been judged. */
  above: JudgedUnit | undefined;
  place: Place;
  page: PageCounts;
}

/** Bylines and rights stand outside the prose; credits may stand between its last lines. */
export interface Place {
  /** Above the first prose, or behind the last. */
  outside: boolean;
  /** Behind the last prose. */
  late: boolean;
  /** Outside, or right below the first prose: a byline may stand below a deck. */
  nearHead: boolean;
  /** Outside, or right above the last prose: the last prose may be a notice itself. */
  nearTail: boolean;
}

/** Counted once for the page. */
export interface PageCounts {
  /** Lines that are a time alone. */
  clocks: number;
  /** Lines that are an address alone. */
  addresses: number;
}

/** What a line says of the article. */
export interface Finding {
  confidence: number;
  /** A weak one gives way to a stronger below it. */
  byline?: { text: string; weak: boolean };
  /** Where the day of publication is read, if not in the line alone. */
  dated?: string;
  hops?: Pick<Hop, 'name' | 'role' | 'kind'>[];
  /** Who carried the text, as its contact shows. */
  republisher?: { name: string; evidence: string };
  /** The headline, where a line quotes it. */
  title?: Title['text'];
  original?: { url?: string };
  rights?: Rights;
}

/** What the line is published as. */
export type LineKind = 'timestamp' | 'byline' | 'credit' | 'rights';

export interface LineReader {
  name: string;
  why: string;
  /** `nothing`: the line is the text's, whatever a later reader would find in it. */
  kind: LineKind | 'nothing';
  /** What readers are told of the line, where it is not what they are told of others of its kind. */
  reason?: string;
  read: (line: Line, context: ReadingContext) => Finding | undefined;
}

/** An address of the web in a text, without the mark behind it. */
export const addressIn = (text: string): string | undefined =>
  /https?:\/\/[^\s)"”>]+/.exec(text)?.[0].replace(/[.,;]$/, '');
