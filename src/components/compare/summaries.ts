/** The comparisons by name, and what each has to tell in one line. */
import type {
  CoverageTable,
  DifferencesTable,
  FiguresTable,
  QuotesTable,
  TimelineTable,
} from '../../compare/schema.ts';
import { KINDS } from '../../edition/kinds.ts';
import type { ComparisonId } from '../../compare/pages.ts';
import type { CompareView } from '../../views/compare.ts';
import { count } from '../../interface/words.ts';
import { spellFigure, spellSpan } from './spell.ts';

export const TITLES: Readonly<Record<ComparisonId, string>> = {
  differences: 'Where they differ',
  quotes: 'Quotations',
  timeline: 'Timeline',
  figures: 'Figures',
  coverage: 'Who is left out',
};

/** What a page shows, for its head, and how to read it. */
export const ABOUT: Readonly<Record<ComparisonId, { description: string; note?: string }>> = {
  differences: {
    description: 'What each article answers to the same questions, and where it says nothing.',
    note: 'The answers are in our words, at each article’s own degree of certainty; the lines lead to what it says.',
  },
  quotes: {
    description: 'Who is quoted with which words, the versions of every statement side by side.',
    note: 'Words in which the versions of a statement differ are marked.',
  },
  timeline: {
    description: 'What the articles tell of, and when: the words it came from, and how each date was worked out.',
  },
  figures: {
    description: 'Every number of the articles, what it counts, who gives it and who does not.',
    note: 'One row for each number of each thing that is counted; a hollow letter is an article that does not give it, a dotted one an article in which nothing was found.',
  },
  coverage: {
    description: 'Which article names whom, and whom it leaves out.',
    note: 'How often each article names whom; each number leads to the first passage, each name to all of them. The numbers are counted in the originals.',
  },
};

/** Undefined where there is nothing to compare. */
export const LINES: Readonly<Record<ComparisonId, (view: CompareView) => string | undefined>> = {
  differences: (view) => differencesLine(view.differences),
  quotes: (view) => quotesLine(view.quotes),
  timeline: (view) => timelineLine(view.timeline),
  figures: (view) => figuresLine(view.figures),
  coverage: (view) => coverageLine(view.coverage),
};

/** The shortest difference stands for all. */
export function differencesLine({ rows }: DifferencesTable): string | undefined {
  if (rows.length === 0) return undefined;
  const [gist] = rows.flatMap((row) => row.gist ?? []).sort((a, b) => a.length - b.length);
  if (gist === undefined) return `${count(rows.length, 'question')}, and what each article answers`;
  return rows.length === 1 ? gist : `${gist}, and ${count(rows.length - 1, 'more question')}`;
}

export function quotesLine({ speakers }: QuotesTable): string | undefined {
  const statements = speakers.flatMap((speaker) => speaker.statements);
  if (statements.length === 0) return undefined;
  const shared = statements.filter(({ articles }) => articles > 1);
  const reworded = shared.filter(({ versions }) => versions.some(({ relation }) => relation === 'reworded'));
  const named = speakers.filter(({ name }) => name !== undefined).length;
  const quoted = named === 0 ? count(statements.length, 'statement') : count(named, 'speaker');
  if (shared.length === 0) return `${quoted}, and nothing said that two articles quote`;
  const several = `${quoted}; ${count(shared.length, 'statement')} in more than one article`;
  return reworded.length === 0 ? several : `${several}, ${reworded.length} of them in other words`;
}

export function timelineLine({ rows }: TimelineTable): string | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (rows.length === 1) return `${first.label ?? 'One date'}, ${spellSpan(first)}`;
  return `${count(rows.length, 'occurrence')}, from ${spellSpan(first)} to ${spellSpan(last)}; ${alone(rows)} in one article alone`;
}

export function figuresLine({ articles, groups }: FiguresTable): string | undefined {
  const rows = groups.flatMap((group) => group.rows);
  const [most] = [...rows].sort((a, b) => b.articles - a.articles);
  if (most === undefined) return undefined;
  const figure = [spellFigure(most), most.label ?? (most.unit === 'people' ? most.unit : undefined)];
  const what = figure.filter((part) => part !== undefined).join(' ');
  if (most.articles < 2) return `${count(rows.length, 'figure')}, none in more than one article`;
  const agree = most.articles === articles.length ? `all ${most.articles} articles` : count(most.articles, 'article');
  return `${what} in ${agree}; ${alone(rows)} of ${count(rows.length, 'figure')} in one alone`;
}

export function coverageLine({ kinds }: CoverageTable): string | undefined {
  const [first] = kinds;
  if (first === undefined) return undefined;
  const { one, many } = KINDS[first.kind];
  return `${alone(first.rows)} of ${count(first.rows.length, one, many.toLowerCase())} named by one article alone`;
}

const alone = (rows: readonly { articles: number }[]): number => rows.filter(({ articles }) => articles === 1).length;
