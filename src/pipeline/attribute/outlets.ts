/** Names of outlets as the vocabulary has them, in credit lines and in the running text. */
import type { Hop } from '../story/schema.ts';
import { languages } from '../language/index.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import type { JudgedUnit, Vocabulary } from '../types.ts';
import { quoteEvidence } from './metadata.ts';

const bare = (name: string): string =>
  fold(name)
    .replace(/^the /, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
    .trim();

export interface OutletIndex {
  /** Outlet id of a printed name or host name. */
  find: (name: string) => string | undefined;
  /** Every name, longest first, for the running text; as printed, since "Time" is one and "time" is none. */
  names: { name: string; id: string }[];
}

const indexes = new WeakMap<Vocabulary['outlets'], OutletIndex>();

export function outletIndex(outlets: Vocabulary['outlets']): OutletIndex {
  const known = indexes.get(outlets);
  if (known !== undefined) return known;
  const byName = new Map<string, string>();
  const names: { name: string; id: string }[] = [];
  for (const [id, outlet] of outlets) {
    for (const name of [outlet.name, ...(outlet.aliases ?? []), ...(outlet.domains ?? [])]) byName.set(bare(name), id);
    if (outlet.type === 'generic') continue;
    for (const name of [outlet.name, ...(outlet.aliases ?? [])]) names.push({ name: name.replace(/^The /, ''), id });
  }
  names.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const index = { find: (name: string) => byName.get(bare(name)), names };
  indexes.set(outlets, index);
  return index;
}

/** Puts the vocabulary's name and id on a hop; an unknown host name stays as printed. */
export function resolveHop(hop: Hop, vocabulary: Vocabulary): Hop {
  const id = outletIndex(vocabulary.outlets).find(hop.name);
  const outlet = id === undefined ? undefined : vocabulary.outlets.get(id);
  if (id === undefined || outlet === undefined) return hop;
  return {
    ...hop,
    name: outlet.name,
    outlet: id,
    ...(hop.role === 'credit' && outlet.type === 'agency' && hop.kind === undefined ? { kind: 'wire' as const } : {}),
  };
}

const SAYING =
  /\b(?:said|says|told|tells|explained|explaining|confirmed|added|wrote|writes|stated|saying|spoke|speaking|interview(?:ed)?|statement|comment(?:ed)?|remarks|revealed)\b/i;

/**
 * Credits in the running text, in its order, each outlet once: an agency or outlet said to report ("according to
 * The Associated Press"), or words given to one ("told Reuters").
 */
export function creditsInText(units: readonly JudgedUnit[], vocabulary: Vocabulary): Hop[] {
  const { names } = outletIndex(vocabulary.outlets);
  const hops: Hop[] = [];
  const seen = new Set<string>();
  for (const unit of units) {
    if (unit.verdict !== undefined && unit.verdict.class !== 'body') continue;
    const found: { at: number; hop: Hop }[] = [];
    const taken: [number, number][] = [];
    for (const { name, id } of names) {
      for (let at = unit.text.indexOf(name); at !== -1; at = unit.text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if (/[\p{L}\p{N}]/u.test(unit.text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(unit.text[end] ?? '')) continue;
        if (taken.some(([a, b]) => at < b && a < end)) continue;
        taken.push([at, end]);
        const kind = creditKind(unit.text, at, end, vocabulary.outlets.get(id)?.type === 'agency');
        if (kind === undefined) continue;
        const article = /\b[Tt]he $/.exec(unit.text.slice(0, at))?.[0] ?? '';
        const evidence = quoteEvidence(unit.text.slice(kind.from, Math.max(end, kind.to)).trim());
        found.push({
          at,
          hop: {
            name: vocabulary.outlets.get(id)?.name ?? article + name,
            outlet: id,
            role: 'credit',
            kind: kind.kind,
            line: unit.line,
            evidence,
          },
        });
      }
    }
    for (const { hop } of found.sort((a, b) => a.at - b.at)) {
      if (hop.outlet === undefined || seen.has(hop.outlet)) continue;
      seen.add(hop.outlet);
      hops.push(hop);
    }
  }
  return hops;
}

function creditKind(
  text: string,
  start: number,
  end: number,
  agency: boolean,
): { kind: NonNullable<Hop['kind']>; from: number; to: number } | undefined {
  const sentence = sentences(text, languages[0]).find(
    (candidate) => candidate.start <= start && start < candidate.end,
  ) ?? {
    start: 0,
    end: text.length,
  };
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const cited =
    /\b(?:according to|as reported (?:by|in)|(?:first |originally )?reported (?:by|in)|citing|cited by|reports? (?:by|from|in)|reporting (?:by|from)|quoted (?:by|in)|seen by|obtained by|reviewed by|per)\s+(?:a report (?:by|from|in)\s+)?(?:the\s+|news agency\s+)?$/i.exec(
      before,
    );
  const reports =
    /^(?:\s(?:news agency|newspaper|news))?\s(?:has\s|had\s|first\s|also\s|later\s)?(?:reported|reports|revealed|said|says|wrote|found)\b/.exec(
      after,
    );
  const told = /\b(?:told|tells|with|to|by|for)\s+(?:the\s+|news agency\s+|broadcaster\s+)?$/i.exec(before);
  if (cited !== null) return { kind: agency ? 'wire' : 'report', from: sentence.start + cited.index, to: end };
  if (
    told !== null &&
    (/\btold\b|\btells\b/i.test(told[0]) || (SAYING.test(before) && /\b(?:to|with)\b/i.test(told[0])))
  ) {
    return { kind: 'statement', from: sentence.start + told.index, to: end };
  }
  if (reports !== null) return { kind: agency ? 'wire' : 'report', from: start, to: end + reports[0].length };
  return undefined;
}
