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

/** What is compared of every line, computed once. */
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

export function readPage(units: readonly JudgedUnit[], headEnd: number, language: Language): Page {
  const lines = units.map(({ text }): PageLine => {
    const folded = fold(text);
    return { text, words: countWords(text), folded, bare: bareOf(folded) };
  });
  const site = units.flatMap(({ verdict }, i) => {
    const line = lines[i];
    return line !== undefined && (verdict?.rule === 'rights' || verdict?.rule === 'repeated-title') ? [line] : [];
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
