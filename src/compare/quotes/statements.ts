/** Which sentences are one statement in several versions: each is laid beside the fullest one that has its words. */
import { align, type Wording } from './align.ts';
import type { MeasuredLink } from './measured.ts';
import { longestRun } from '../runs.ts';
import { isIndirect, type Unit } from './units.ts';

/** The fullest first. */
export type Group = [Unit, ...Unit[]];

/** So many words in one run are no accident. */
const LONG_RUN = 6;
const SHORT_RUN = 3;
/** With a shorter run, so much of the shorter version agrees. */
const MOST = 0.6;

/**
 * @param units of one speaker, in the order of the articles
 * @param links between them, as measured in the originals
 */
export function groupStatements(units: readonly Unit[], links: readonly MeasuredLink[]): Group[] {
  const groups: Group[] = [];
  for (const unit of fullestFirst(units, links)) {
    const group = unit.ours
      ? groupByLink(unit, groups, links)
      : (groupByWords(unit, groups) ?? groupByLink(unit, groups, links));
    if (group === undefined) groups.push([unit]);
    else group.push(unit);
  }
  return mergeNeighbours(groups, units);
}

/** One that the originals show to be a part of another is not the fuller, however much of it a digest quotes. */
function fullestFirst(units: readonly Unit[], links: readonly MeasuredLink[]): Unit[] {
  const parts = new Set(links.filter(({ kind }) => kind !== 'exact').map(({ unit }) => unit));
  const rank = (unit: Unit): number => (isIndirect(unit) ? 2 : parts.has(unit) ? 1 : 0);
  const order = new Map(units.map((unit, i) => [unit, i]));
  return [...units].sort(
    (a, b) => rank(a) - rank(b) || b.keys.length - a.keys.length || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}

function groupByWords(unit: Unit, groups: readonly Group[]): Group | undefined {
  let best: Group | undefined;
  let most = 0;
  for (const group of groups) {
    if (group[0].ours || !mayAgree(unit, group[0]) || !agrees(unit, group[0])) continue;
    const { shared } = align(unit, group[0]);
    if (shared > most) [best, most] = [group, shared];
  }
  return best;
}

const groupByLink = (unit: Unit, groups: readonly Group[], links: readonly MeasuredLink[]): Group | undefined =>
  groups.find((group) => links.some((link) => link.unit === unit && group.includes(link.other)));

/** A cheap look before the comparison. */
function mayAgree(a: Wording, b: Wording): boolean {
  const other = new Set(b.keys);
  const common = new Set(a.keys.filter((key) => other.has(key)));
  return common.size >= Math.min(SHORT_RUN, new Set(a.keys).size, other.size);
}

/** Whether one is a version of the other. */
export function agrees(a: Wording, b: Wording): boolean {
  const run = longestRun(a.keys, b.keys)?.words ?? 0;
  const shorter = Math.min(a.keys.length, b.keys.length);
  if (run >= LONG_RUN) return true;
  if (run === shorter) return hasWeight(a.keys.length <= b.keys.length ? a.keys : b.keys);
  return run >= SHORT_RUN && align(a, b).shared >= MOST * shorter;
}

/** A quoted "and" is in every sentence. */
const hasWeight = (keys: readonly string[]): boolean => keys.length >= SHORT_RUN || keys.some((key) => key.length >= 5);

/** Sentences that follow each other in every version are shown as one: a long answer is not taken apart for nothing. */
function mergeNeighbours(groups: readonly Group[], units: readonly Unit[]): Group[] {
  const order = new Map(units.map((unit, i) => [unit, i]));
  const first = (group: Group): number => Math.min(...group.map((unit) => order.get(unit) ?? 0));
  const merged: Group[] = [];
  for (const group of [...groups].sort((a, b) => first(a) - first(b))) {
    const before = merged.findIndex(
      (other) => other.length === group.length && other.every((unit) => group.some((one) => follows(one, unit))),
    );
    const other = merged[before];
    if (other === undefined) merged.push(group);
    else merged[before] = join(other, group);
  }
  return merged;
}

const follows = (unit: Unit, before: Unit): boolean =>
  unit.story === before.story &&
  unit.quote === before.quote &&
  unit.from === before.to + 1 &&
  unit.ours === before.ours;

function join([fullest, ...rest]: Group, group: Group): Group {
  const joined = (unit: Unit): Unit => {
    const next = group.find((one) => follows(one, unit));
    return next === undefined ? unit : together(unit, next);
  };
  return [joined(fullest), ...rest.map(joined)];
}

function together(unit: Unit, next: Unit): Unit {
  const shift = unit.text.length + 1;
  return {
    ...unit,
    to: next.to,
    text: `${unit.text} ${next.text}`,
    words: [
      ...unit.words,
      ...next.words.map(({ text, start, end }) => ({ text, start: start + shift, end: end + shift })),
    ],
    keys: [...unit.keys, ...next.keys],
  };
}

/** Those of one speaker together; a name that the vocabulary lacks counts as it is printed. */
export function bySpeaker(units: readonly Unit[]): Unit[][] {
  return [
    ...Map.groupBy(units, ({ quote }) => quote.speaker ?? `name ${quote.speakerName?.toLowerCase() ?? ''}`).values(),
  ];
}
