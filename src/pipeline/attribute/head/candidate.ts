/** A line of the head that may be the headline, with what its scores look at. */
import type { Language } from '../../language/index.ts';
import { fold } from '../../text/fold.ts';
import { type Line, readLine } from '../../text/tokens.ts';
import { countWords } from '../../text/words.ts';
import type { JudgedUnit } from '../../types.ts';
import { isProse } from '../page.ts';

export interface Candidate {
  text: string;
  line: Line;
  index: number;
  words: number;
  /** The next lines below it that are the article's or speak of it. */
  below: readonly JudgedUnit[];
  /** Paragraphs above it that no rule knows. */
  proseAbove: number;
  page: Page;
  language: Language;
}

/** What is compared of every line, computed once; nothing of lines that are too long to hold a headline. */
export interface Page {
  lines: readonly PageLine[];
  /** Index of the first line of the text. */
  headEnd: number;
  /** Lines that name the site, folded: its copyright line, its window title. */
  site: readonly { text: string; folded: string }[];
  candidate: (index: number) => Candidate;
}

export interface PageLine {
  text: string;
  words: number;
  folded: string;
  /** Folded, its words alone with one space between them. */
  bare: string;
}

/** One score of a headline. The line with the highest sum is the headline. */
export interface Score {
  name: string;
  why: string;
  score: (candidate: Candidate) => number;
}

const NEIGHBOURS = 3;
/** Characters that a line with the headline in it has beside it. */
export const MOST_BESIDE = 80;
/** Characters of a line that goes on where a breadcrumb ends. */
export const MOST_GOING_ON = 300;

export function readPage(units: readonly JudgedUnit[], headEnd: number, language: Language): Page {
  const longest = units.slice(0, headEnd).reduce((most, unit) => Math.max(most, unit.text.length), MOST_GOING_ON);
  const lines = units.map(({ text }): PageLine => {
    const folded = text.length > longest + MOST_BESIDE ? '' : fold(text);
    return { text, words: folded === '' ? 0 : countWords(text), folded, bare: bareOf(folded) };
  });
  const site = units.flatMap(({ verdict }, i) => {
    const line = lines[i];
    const names = verdict?.rule === 'rights' || verdict?.rule === 'repeated-title';
    return line !== undefined && names ? [{ text: line.text, folded: fold(line.text) }] : [];
  });
  const prose: number[] = [0];
  for (const [i, unit] of units.entries()) prose.push((prose[i] ?? 0) + (isProse(unit) ? 1 : 0));
  const candidate = (index: number): Candidate => {
    const { text, words } = lines[index] ?? { text: '', words: 0 };
    return {
      text,
      line: readLine(text),
      index,
      words,
      below: units.slice(index + 1, index + 1 + NEIGHBOURS).filter(isUndecidedOrMetadata),
      proseAbove: prose[index] ?? 0,
      page,
      language,
    };
  };
  const page: Page = { lines, headEnd, site, candidate };
  return page;
}

const isUndecidedOrMetadata = ({ verdict }: JudgedUnit): boolean =>
  verdict === undefined || verdict.class === 'metadata';

const bareOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
