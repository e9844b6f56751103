/**
 * What may be known of an original's wording without showing it: how long the runs are that it shares with the event's
 * other originals, how often it uses the event's terms, which of its quotations stand in another one, too.
 */
import type { Measured, Story } from '../../pipeline/record/schema.ts';
import { countWords } from '../../pipeline/text/words.ts';
import { namingsIn } from '../coverage/table.ts';
import { align, phraseOf } from '../quotes/align.ts';
import { bySpeaker, groupStatements, type Group } from '../quotes/statements.ts';
import { countTerms } from '../wording/terms.ts';
import { isIndirect, type Unit, unitsOf } from '../quotes/units.ts';
import { bodyOf, sharedRun } from '../wording/shared-runs.ts';

export interface Original {
  /** The record of the capture. */
  story: Story;
  /** The whole file. */
  text: string;
}

export function measure(
  original: Original,
  others: readonly Story[],
  terms: Readonly<Record<string, readonly string[]>>,
): Measured {
  const { story, text } = original;
  return {
    runs: runsOf(story, others),
    terms: countTerms(text, terms),
    quotes: quotesShared(story, others),
    ...saidBy(story),
  };
}

/** What may be counted of an article, for its digest to show: of one in a language without rules words and names alone. */
function saidBy(story: Story): Partial<Measured> {
  const names = Map.groupBy(namingsIn(story), ({ entity }) => entity);
  const counted = {
    words: story.words,
    names: Object.fromEntries([...names].map(([id, own]): [string, number] => [id, own.length]).sort()),
  };
  if (story.read === false) return counted;
  const figures = Map.groupBy(story.figures, ({ value, unit }) => `${value ?? ''} ${unit}`);
  const dates = new Set(story.dates.flatMap(({ value }) => value ?? []));
  return {
    ...counted,
    quotations: quotationsOf(story),
    figures: [...figures.values()].flatMap(([one]) =>
      one === undefined ? [] : [{ ...(one.value !== undefined && { value: one.value }), unit: one.unit }],
    ),
    dates: [...dates].sort(),
  };
}

/** What stands in quotation marks, and whose it is. */
export function quotationsOf({ quotes }: Pick<Story, 'quotes'>): NonNullable<Measured['quotations']> {
  const marked = quotes.filter(({ kind }) => kind !== 'indirect');
  const speakers = marked.flatMap(({ speaker, speakerName }) => speaker ?? speakerName ?? []);
  return {
    count: marked.length,
    attributed: speakers.length,
    speakers: new Set(speakers).size,
    words: marked.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}

/** The longest run shared with each other original, the longest first. */
function runsOf(story: Story, others: readonly Story[]): Measured['runs'] {
  const body = bodyOf(story);
  return others
    .flatMap((other) => {
      const run = sharedRun(body, bodyOf(other));
      return run === undefined
        ? []
        : [{ with: other.slug, words: run.words, phrase: run.phrase, line: run.a.line, otherLine: run.b.line }];
    })
    .sort((a, b) => b.words - a.words || (a.with < b.with ? -1 : 1));
}

/** Each pair stands with the less full version, since its kind is what that one is of the other; equals stand with both. */
function quotesShared(story: Story, others: readonly Story[]): Measured['quotes'] {
  const units = [story, ...others].flatMap(unitsOf);
  const groups = bySpeaker(units).flatMap((own) => groupStatements(own, []));
  return groups
    .flatMap((group) =>
      group
        .filter((unit) => unit.story === story)
        .flatMap((unit) => others.flatMap((other) => entry(unit, other, group) ?? [])),
    )
    .sort((a, b) => a.line - b.line || (a.with < b.with ? -1 : a.with > b.with ? 1 : a.otherLine - b.otherLine));
}

function entry(unit: Unit, other: Story, group: Group): Measured['quotes'][number] | undefined {
  const [best] = group
    .filter((one) => one.story === other)
    .map((one) => ({ one, ...align(unit, one) }))
    .sort((a, b) => b.shared - a.shared || a.one.quote.line - b.one.quote.line);
  if (best === undefined || best.shared === 0 || isFuller(unit, best.one)) return undefined;
  return {
    with: other.slug,
    line: unit.quote.line,
    otherLine: best.one.quote.line,
    kind: isIndirect(unit) ? 'reported indirectly' : best.relation,
    shared: best.shared,
    phrase: phraseOf(unit, 0, unit.words.length),
  };
}

const isFuller = (one: Unit, other: Unit): boolean =>
  isIndirect(one) === isIndirect(other) ? one.keys.length > other.keys.length : isIndirect(other);
