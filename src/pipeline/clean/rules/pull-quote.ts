import { fold } from '../../text/fold.ts';
import { countWords, endsSentence } from '../../text/words.ts';
import type { Unit } from '../../types.ts';
import type { Rule } from '../context.ts';

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Where each run of five words stands in the long texts of a document; made once, so that a look-up is no search. */
interface Runs {
  texts: string[];
  byRun: Map<string, number[]>;
}
const RUN = 5;
const indexes = new WeakMap<readonly Unit[], Runs>();

function runsOf(units: readonly Unit[]): Runs {
  let runs = indexes.get(units);
  if (runs !== undefined) return runs;
  const texts = units.map((unit) => (countWords(unit.text) >= 12 ? ` ${bare(unit.text)} ` : ''));
  const byRun = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    const list = text.trim().split(' ');
    for (let at = 0; at + RUN <= list.length; at++) {
      const run = list.slice(at, at + RUN).join(' ');
      const places = byRun.get(run);
      if (places === undefined) byRun.set(run, [i]);
      else if (places.at(-1) !== i && places.length < MOST_PLACES) places.push(i);
    }
  }
  runs = { texts, byRun };
  indexes.set(units, runs);
  return runs;
}

/** A run that stands in more places is no quotation but a phrase of the page. */
const MOST_PLACES = 20;

/** A sentence of the article printed a second time, large, and the name set under it. */
export const pullQuote: Rule = {
  name: 'pull-quote',
  why: 'prints words of the article a second time',
  apply({ text }, context) {
    if (
      /^(?:[—–-]\s?)?\p{Lu}[\p{L}.’'-]{1,30}(?:\s\p{Lu}[\p{L}.’'-]{1,30}){1,3}$/u.test(text) &&
      repeatsAnother(context, context.index - 1)
    )
      return { confidence: 0.75 };
    return repeatsAnother(context, context.index) ? { confidence: 0.8 } : undefined;
  },
};

function repeatsAnother({ units, firstProse }: { units: readonly Unit[]; firstProse: number }, index: number): boolean {
  const text = units[index]?.text ?? '';
  const count = countWords(text);
  const quoted = /^["“‘']/.test(text);
  if (count < 5 || count > 45 || index < firstProse - 6 || (!quoted && !endsSentence(text))) return false;
  const own = ` ${bare(text)} `;
  const { texts, byRun } = runsOf(units);
  const places = byRun.get(own.trim().split(' ').slice(0, RUN).join(' ')) ?? [];
  const again = (i: number): boolean => i < index && quoted && texts[i]?.includes(own) === true;
  return places.some(
    (i) => i !== index && (again(i) || ((texts[i]?.length ?? 0) > own.length + 20 && texts[i]?.includes(own) === true)),
  );
}
