/** Credits in the running text: an agency or outlet said to report, or words given to one. */
import type { OutletWords } from '../language/credits.ts';
import type { Language } from '../language/index.ts';
import type { Hop } from '../record/schema.ts';
import { sentenceStarts } from '../text/sentences.ts';
import type { Match } from '../text/phrases.ts';
import { type Line, readLine, tokenFrom } from '../text/tokens.ts';
import type { JudgedUnit, Vocabulary } from '../types.ts';
import { quoteEvidence } from './metadata.ts';
import { isAside } from './page.ts';
import { nameStarts, type OutletIndex, type OutletName } from './outlets.ts';

/**
 * In the order of the text, each outlet once: "according to Harbour Wire", "told The Bay Lantern".
 *
 * @param outlets the index of the vocabulary's names
 */
export function creditsInText(
  units: readonly JudgedUnit[],
  vocabulary: Vocabulary,
  outlets: OutletIndex,
  language: Language,
): Hop[] {
  const hops = new Map<string, Hop>();
  for (const unit of units) {
    if (isAside(unit)) continue;
    const names = namesIn(unit.text, outlets);
    if (names.length === 0) continue;
    const passage = readPassage(unit.text, language);
    for (const named of names) {
      const outlet = vocabulary.outlets.get(named.id);
      if (outlet === undefined || hops.has(named.id)) continue;
      const credit = creditOf(passage, named, outlet.type === 'agency', language);
      if (credit === undefined) continue;
      const evidence = quoteEvidence(unit.text.slice(credit.from, Math.max(named.end, credit.to)).trim());
      const { kind } = credit;
      hops.set(named.id, { name: outlet.name, outlet: named.id, role: 'credit', kind, line: unit.line, evidence });
    }
  }
  return [...hops.values()];
}

interface Named extends OutletName {
  start: number;
  end: number;
}

/** The outlets named in a text, none overlapping another. */
function namesIn(text: string, outlets: OutletIndex): Named[] {
  const found: Named[] = [];
  let free = 0;
  for (const start of nameStarts(text)) {
    const name = start < free ? undefined : outlets.at(text, start);
    if (name === undefined) continue;
    free = start + name.name.length;
    found.push({ ...name, start, end: free });
  }
  return found;
}

/** A paragraph, read once for all the names in it. */
interface Passage {
  line: Line;
  /** Offsets at which a sentence begins, and at which a word of saying does. */
  sentences: readonly number[];
  saying: readonly number[];
}

function readPassage(text: string, language: Language): Passage {
  const { saying } = language.credits.outlets;
  const line = readLine(text);
  return { line, sentences: sentenceStarts(text, language), saying: saying.all(line).map(({ start }) => start) };
}

interface Credit {
  kind: NonNullable<Hop['kind']>;
  /** Offsets of the words that prove it. */
  from: number;
  to: number;
}

function creditOf(
  passage: Passage,
  { start, end }: Named,
  agency: boolean,
  { credits: { outlets } }: Language,
): Credit | undefined {
  const { line } = passage;
  const at = tokenFrom(line, start);
  const sentence = lastUpTo(passage.sentences, start) ?? 0;
  const lead = outlets.before.before(line, at)?.first ?? at;
  const kind = agency ? 'wire' : 'report';
  const cited = citedBefore(line, lead, outlets);
  if (cited !== undefined && cited.start >= sentence) return { kind, from: cited.start, to: end };
  const said = (lastUpTo(passage.saying, start - 1) ?? -1) >= sentence;
  const told = outlets.told.before(line, lead) ?? (said ? outlets.saidTo.before(line, lead) : undefined);
  if (told !== undefined && told.start >= sentence) return { kind: 'statement', from: told.start, to: end };
  const reports = reportsBehind(line, end, outlets);
  return reports && { kind, from: start, to: reports.end };
}

/** "according to", with "a report by" between it and the name or without. */
function citedBefore(line: Line, lead: number, { cited, reportBy }: OutletWords): Match | undefined {
  const report = reportBy.before(line, lead);
  return (report && cited.before(line, report.first)) ?? cited.before(line, lead);
}

/** "reported", with nothing but space between the name and it. */
function reportsBehind(line: Line, end: number, { reports }: OutletWords): Match | undefined {
  const behind = tokenFrom(line, end);
  return /^\s*$/.test(line.text.slice(end, line.tokens[behind]?.start)) ? reports.at(line, behind) : undefined;
}

/** The greatest of ascending numbers that is not above `most`. */
function lastUpTo(numbers: readonly number[], most: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
}
