/**
 * What it means that a table has nothing of an article. That an article is silent is a statement about it and needs
 * proof: its whole text was read, and holds neither the value in any spelling nor the counted noun beside a number that
 * the rules left; of a digest the text is the original's, as it was measured. Otherwise nothing was found, no more.
 */
import { numbersIn } from '../pipeline/annotate/figures/index.ts';
import { languageOf } from '../pipeline/language/index.ts';
import type { Entity, Figure, Story } from '../pipeline/record/schema.ts';
import { fold } from '../pipeline/text/fold.ts';
import { words } from '../pipeline/text/words.ts';

/** Of a cell: `says` has passages, the others have none. */
export const STATES = ['says', 'silent', 'not found', 'not read'] as const;
export type State = (typeof STATES)[number];
export type Silence = Exclude<State, 'says'>;

/** Signs behind a number in which what it counts is looked for. */
const NOUN_WITHIN = 60;

export type Counted = Pick<Figure, 'value' | 'unit'> & { counts: readonly string[] };

/** Answers for one article; its numbers are read once. */
export function silenceOf(story: Story): (figure: Counted) => Silence {
  if (story.read === false) return () => 'not read';
  if (story.form === 'digest') return (figure) => (isMeasured(story, figure) === false ? 'silent' : 'not found');
  // Beyond an excerpt anything may stand.
  if (story.captures === 'excerpt') return () => 'not found';
  let numbers: PrintedNumber[] | undefined;
  return (figure) => ((numbers ??= numbersOf(story)).some((one) => mayBe(one, figure)) ? 'not found' : 'silent');
}

/** Whether the original gives it; undefined where it was not measured. */
function isMeasured({ measured }: Story, { value, unit }: Counted): boolean | undefined {
  return measured?.figures?.some((one) => one.value === value && (value !== undefined || one.unit === unit));
}

/** That it does not name somebody: no part of the name stands in it. */
export function silenceOnName(story: Story, { id, name }: Pick<Entity, 'id' | 'name'>): Silence {
  if (story.read === false) return 'not read';
  if (story.form === 'digest') {
    const names = story.measured?.names;
    return names === undefined || Object.hasOwn(names, id) ? 'not found' : 'silent';
  }
  if (story.captures === 'excerpt') return 'not found';
  const keys = wordsIn.get(story) ?? keysOf(story);
  wordsIn.set(story, keys);
  return words(name).some(({ text }) => text.length > 2 && keys.has(fold(text))) ? 'not found' : 'silent';
}

/** By article: asked again for each name. */
const wordsIn = new WeakMap<Story, ReadonlySet<string>>();

const keysOf = (story: Story): Set<string> =>
  new Set(textsOf(story).flatMap(({ text }) => words(text).map((word) => fold(word.text))));

/** All that an article prints, its opinion included; of headline and deck without a block's id. */
const textsOf = ({ title, deck, blocks, commentary }: Story): readonly { id?: string; text: string }[] => [
  { text: title.text },
  ...(deck ? [{ text: deck.text }] : []),
  ...blocks,
  ...(commentary?.blocks ?? []),
];

interface PrintedNumber {
  value: number | undefined;
  /** Folded, up to the end of its stretch. */
  behind: string;
  /** Whether a rule took it for a figure. */
  taken: boolean;
}

function numbersOf(story: Story): PrintedNumber[] {
  const language = languageOf(story.language);
  return textsOf(story).flatMap(({ id, text }) => {
    const figures = story.figures.filter(({ block }) => block === id);
    return numbersIn(text, language).map(({ value, start, end }) => ({
      value,
      behind: fold(text.slice(end, end + NOUN_WITHIN)),
      taken: figures.some((figure) => start < figure.end && figure.start < end),
    }));
  });
}

function mayBe({ value, behind, taken }: PrintedNumber, figure: Counted): boolean {
  if (value !== undefined && value === figure.value) return true;
  if (taken) return figure.value === undefined && value === undefined && behind.includes(fold(figure.unit));
  return figure.counts.some((noun) => behind.includes(headOf(noun)));
}

/** "law enforcement officers" → "officer": the noun itself, in either number. */
const headOf = (noun: string): string => (fold(noun).split(/\s+/).at(-1) ?? '').replace(/s$/, '');
