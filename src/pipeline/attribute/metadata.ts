/** Recognises the lines that speak of the article: dates, bylines, credits, rights. Nothing else decides on them. */
import type { Hop, Published, Rights } from '../story/schema.ts';
import { countWords } from '../text/words.ts';
import type { JudgedUnit, Verdict } from '../types.ts';
import { isBareName, readByline } from './byline.ts';
import { readCredit } from './credits.ts';
import { isTimestamp, publicationDate } from './dates.ts';
import { isRole, isRoleAtOutlet } from './names.ts';
import { isClock, isProse } from './structure.ts';
import { readRights } from './rights.ts';

export interface Metadata {
  units: JudgedUnit[];
  byline?: { text: string; line: number };
  published?: Published;
  rights?: Rights;
  original?: { url?: string; line: number };
  syndicatedTitle?: { text: string; line: number };
  hops: Hop[];
}

const verdict = (rule: string, reason: string, confidence: number): Verdict => ({
  class: 'metadata',
  rule,
  reason,
  confidence,
});

/** At most fourteen words of a line, as evidence. */
export const quoteEvidence = (text: string): string => {
  const list = text.split(/\s+/);
  return list.length <= 14 ? text : `${list.slice(0, 14).join(' ')} …`;
};

/**
 * @param edges index of the first and last unit of prose: bylines and rights stand outside them
 */
export function readMetadata(units: readonly JudgedUnit[], edges: { first: number; last: number }): Metadata {
  const found: Metadata = { units: [...units], hops: [] };
  const republishers: Hop[] = [];
  let bylineIsWeak = false;

  const take = (index: number, given: Verdict): void => {
    const unit = found.units[index];
    if (unit !== undefined && unit.verdict?.rule !== 'editor-byline') found.units[index] = { ...unit, verdict: given };
  };
  const sign = (text: string, line: number, weak: boolean): void => {
    if (found.byline !== undefined && (!bylineIsWeak || weak)) return;
    found.byline = { text, line };
    bylineIsWeak = weak;
  };
  const publish = (text: string, line: number): void => {
    const date = publicationDate(text);
    if (date === undefined || found.published !== undefined) return;
    found.published = { value: date.value, precision: 'day', expression: date.expression, line, basis: 'stated' };
  };

  for (const [index, unit] of units.entries()) {
    if (unit.verdict !== undefined && unit.verdict.rule !== 'editor-byline') {
      continue;
    }
    const { text, line } = unit;
    const outside = index < edges.first || index >= edges.last;
    // Times that head the entries of a running report are headings.
    if (isClock(text) && units.filter((other) => isClock(other.text)).length >= 2) continue;
    if (isTimestamp(text) && (outside || /^(?:updated|published|posted|last)\b/i.test(text))) {
      const label = units[index - 1]?.text ?? '';
      publish(
        /^(?:published|posted|(?:last )?updated|modified)\b/i.test(label) && label.length < 20
          ? `${label} ${text}`
          : text,
        line,
      );
      take(index, verdict('timestamp', 'says when the article was published or changed', 0.93));
      continue;
    }
    if (outside && (isRole(text) || isRoleAtOutlet(text)) && found.units[index - 1]?.verdict?.rule === 'byline') {
      take(index, verdict('byline', 'says what the author is', 0.88));
      continue;
    }
    const byline =
      /^(?:author|reporter|writer)\s?:/i.test(text) || outside || index <= edges.first + 1
        ? readByline(text)
        : undefined;
    if (byline !== undefined || unit.verdict?.rule === 'editor-byline') {
      // A login is all that some pages know; a name below it signs better.
      const login = /^\p{Ll}[\w.-]*$/u.test(byline?.text ?? '');
      sign(byline?.text ?? text, line, (byline?.weak ?? false) || login);
      publish(text, line);
      take(index, verdict('byline', 'says who wrote the article', byline?.confidence ?? 1));
      continue;
    }
    // A date with a few words of the page beside it: "Tuesday 4 June 2024 | Crime | 3 min read".
    if (outside && /[|•·]/.test(text) && countWords(text) <= 18 && text.split(/\s?[|•·]\s?/).some(isTimestamp)) {
      publish(text, line);
      const name = text.split(/\s?[|•·]\s?/).find((part) => isBareName(part));
      if (name !== undefined) sign(name, line, true);
      take(index, verdict('timestamp', 'says when the article was published or changed', 0.85));
      continue;
    }
    const credit = readCredit(text);
    // Addresses under the items of a list lead to the items.
    if (credit?.original?.url === text && units.filter((other) => /^https?:\/\/\S+$/.test(other.text)).length > 2)
      continue;
    if (credit !== undefined && (outside || credit.confidence >= 0.95 || index >= edges.last - 2)) {
      for (const hop of credit.hops ?? []) found.hops.push({ ...hop, line, evidence: quoteEvidence(text) });
      if (credit.title !== undefined) found.syndicatedTitle ??= { text: credit.title, line };
      if (credit.original !== undefined) found.original ??= { ...credit.original, line };
      publish(text, line);
      take(index, verdict('credit', 'says where the text comes from', credit.confidence));
      continue;
    }
    const rights = readRights(text, index >= edges.last);
    if (rights !== undefined && (outside || /^(?:©|\(c\)|copyright)/i.test(text))) {
      found.rights = { ...rights.rights, line, ...found.rights };
      if (rights.republisher !== undefined) republishers.push({ ...rights.republisher, role: 'republisher', line });
      take(index, verdict('rights', 'says who owns the text', rights.confidence));
    }
  }
  signByBareName(found, edges.first);
  found.hops = [...republishers, ...found.hops];
  return found;
}

/** A lone name in the head signs the article when a date or credit stands beside it and no other line signs. */
function signByBareName(found: Metadata, firstProse: number): void {
  if (found.byline !== undefined) return;
  for (let i = 1; i < firstProse; i++) {
    const unit = found.units[i];
    if (unit === undefined || unit.verdict !== undefined || !isBareName(unit.text)) continue;
    const neighbours = [found.units[i - 1], found.units[i + 1]];
    const beside = neighbours.some((other) => other?.verdict?.class === 'metadata');
    const last =
      i === firstProse - 1 && unit.text !== unit.text.toUpperCase() && !found.units.slice(0, i).some(isProse);
    if (!beside && !last) continue;
    found.byline = { text: unit.text.split(/\s?[|•·]\s?|,\s/u, 1)[0] ?? unit.text, line: unit.line };
    found.units[i] = {
      ...unit,
      verdict: verdict('byline', 'a name alone between headline and text', beside ? 0.8 : 0.65),
    };
    return;
  }
}
