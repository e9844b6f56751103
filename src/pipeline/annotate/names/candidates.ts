/** All names of one passage, each by the patterns that fit, overlaps decided: the longest wins, then the leftmost. */
import { foldWithOffsets } from '../../text/fold.ts';
import type { Candidate, NamedPassage } from './candidate.ts';
import { LEAVING } from './leaving/index.ts';
import type { NameIndex, Pattern } from './patterns.ts';

/** Words that are printed as a name is, and that a rule left. */
export interface LeftName {
  text: string;
  start: number;
  end: number;
  rule: string;
  reason: string;
}

const INSIDE_LONGER = { rule: 'inside-longer', reason: 'The words are a part of a longer name.' } as const;
const OUTLET_NAME = { rule: 'outlet-name', reason: 'The words are the name of an outlet that is no entity.' } as const;
/** Rules that candidates of a passage decide among themselves. */
export const OVERLAP_RULES: readonly string[] = [INSIDE_LONGER.rule, OUTLET_NAME.rule];

export function candidatesOf(passage: NamedPassage, index: NameIndex): { found: Candidate[]; left: LeftName[] } {
  const { text } = passage;
  const folded = foldWithOffsets(text);
  const left: LeftName[] = [];
  const leave = ({ start, end, surface }: Candidate, why: { rule: string; reason: string }): void => {
    left.push({ text: surface, start, end, ...why });
  };
  const all: Candidate[] = [];
  for (const match of index.find(folded.text)) {
    const start = folded.offsets[match.start] ?? 0;
    const end = folded.offsets[match.end] ?? text.length;
    const candidate = { start, end, surface: text.slice(start, end), patterns: match.patterns };
    const { fitting, why } = fittingOf(passage, candidate);
    if (fitting.length > 0) all.push({ ...candidate, ...preferred(fitting, passage) });
    else if (why !== undefined) leave(candidate, why);
  }
  const found: Candidate[] = [];
  for (const [candidate, inside] of withoutOverlaps(all, text.length)) {
    if (inside) leave(candidate, INSIDE_LONGER);
    else if (candidate.patterns[0]?.sort === 'mask') leave(candidate, OUTLET_NAME);
    else found.push(candidate);
  }
  return { found: found.sort((a, b) => a.start - b.start), left };
}

/** The patterns that no rule leaves; where none is left, the rule that left the last. */
function fittingOf(
  passage: NamedPassage,
  candidate: Candidate,
): { fitting: Pattern[]; why?: { rule: string; reason: string } } {
  const fitting: Pattern[] = [];
  let why: { rule: string; reason: string } | undefined;
  for (const pattern of candidate.patterns) {
    const rule = LEAVING.find(({ leaves }) => leaves(passage, candidate, pattern));
    if (rule === undefined) fitting.push(pattern);
    else why = { rule: rule.name, reason: rule.why };
  }
  return { fitting, ...(why === undefined ? {} : { why }) };
}

/** Where a shared noun stands behind, its stems; of a name that several bear, those of whom words stand near. */
function preferred(patterns: readonly Pattern[], { isNear }: NamedPassage): Pick<Candidate, 'patterns' | 'near'> {
  const stems = patterns.filter((pattern) => pattern.sort === 'stem');
  if (stems.length > 0) return { patterns: stems };
  if (patterns.length < 2) return { patterns };
  const near = patterns.filter(({ entity }) => isNear(entity));
  return near.length > 0 ? { patterns: near, near: true } : { patterns };
}

/** Each candidate, and whether a longer one has taken a part of it. */
function* withoutOverlaps(all: Candidate[], length: number): Generator<[Candidate, boolean]> {
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(length);
  for (const candidate of all) {
    // Those before are as long or longer: they reach over one of its ends, or over none of it.
    const inside = taken[candidate.start] === 1 || taken[candidate.end - 1] === 1;
    if (!inside) taken.fill(1, candidate.start, candidate.end);
    yield [candidate, inside];
  }
}
