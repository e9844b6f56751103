/** What is compared of a quotation: its sentences, since one article may print three of a speech and another one. */
import { type Language, languageOf } from '../../pipeline/language/index.ts';
import type { Quote, Story } from '../../pipeline/record/schema.ts';
import { sentences } from '../../pipeline/text/sentences.ts';
import { type Wording, wordingOf } from './align.ts';

export interface Unit extends Wording {
  story: Story;
  quote: Quote;
  /** Numbers of its sentences within the quotation. */
  from: number;
  to: number;
  /** Whether the words are a digest's own, so that nothing may be compared with them. */
  ours: boolean;
}

/** "Yes." says too little to be found again; it stays with its neighbour. */
const SHORTEST = 4;
/** Longer than any sentence that is spoken. */
const LONGEST = 400;

/** In the order of the text. */
export function unitsOf(story: Story): Unit[] {
  const language = languageOf(story.language);
  return story.quotes.flatMap((quote) => {
    const ours = story.form === 'digest' && quote.kind === 'indirect';
    return piecesOf(quote.text, language).map((text, i): Unit => ({
      story,
      quote,
      from: i,
      to: i,
      ours,
      ...wordingOf(text),
    }));
  });
}

export const isIndirect = ({ quote }: Unit): boolean => quote.kind === 'indirect';

function piecesOf(text: string, language: Language): string[] {
  const pieces: { start: number; end: number; words: number }[] = [];
  for (const { start, end } of sentences(text, language)) {
    const words = wordingOf(text.slice(start, end)).words.length;
    const last = pieces.at(-1);
    if (last !== undefined && (words < SHORTEST || last.words < SHORTEST)) {
      last.end = end;
      last.words += words;
    } else pieces.push({ start, end, words });
  }
  return pieces.flatMap(({ start, end }) => chunks(text.slice(start, end)));
}

/** A text without full stops is cut, so that its comparison ends. */
function chunks(text: string): string[] {
  const { words } = wordingOf(text);
  if (words.length <= LONGEST) return text === '' ? [] : [text];
  const cuts = words.filter((_, i) => i > 0 && i % LONGEST === 0).map(({ start }) => start);
  return [0, ...cuts].map((from, i) => text.slice(from, cuts[i] ?? text.length).trimEnd());
}
