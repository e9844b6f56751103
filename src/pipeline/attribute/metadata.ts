/** The lines that speak of the article: for each of them the first reader that finds something decides. */
import type { Language } from '../language/index.ts';
import type { Hop, Published, Rights } from '../record/schema.ts';
import type { Line } from '../text/tokens.ts';
import { countWords } from '../text/words.ts';
import type { JudgedUnit, Verdict } from '../types.ts';
import { publicationDate } from './dates.ts';
import { readers } from './readers/index.ts';
import { isAddress } from './readers/listed-address.ts';
import { loneName } from './readers/lone-name.ts';
import type { Finding, LineKind, LineReader, PageCounts, Place } from './readers/reader.ts';
import { isClock } from './timestamps.ts';

export interface Metadata {
  units: JudgedUnit[];
  /** Index of a unit → name of the reader that decided on it. */
  readBy: Map<number, string>;
  byline?: { text: string; line: number };
  published?: Published;
  rights?: Rights;
  original?: { url?: string; line: number };
  syndicatedTitle?: { text: string; line: number };
  hops: Hop[];
}

/** What readers and editors are told of such a line. */
const REASONS: Readonly<Record<LineKind, string>> = {
  timestamp: 'says when the article was published or changed',
  byline: 'says who wrote the article',
  credit: 'says where the text comes from',
  rights: 'says who owns the text',
};

const EVIDENCE_WORDS = 14;

/** At most fourteen words of a line, as evidence. */
export const quoteEvidence = (text: string): string => {
  const list = text.split(/\s+/, EVIDENCE_WORDS + 1);
  return list.length <= EVIDENCE_WORDS ? text : `${list.slice(0, EVIDENCE_WORDS).join(' ')} …`;
};

/** Index of the first and last unit of prose: bylines and rights stand outside them. */
interface Edges {
  first: number;
  last: number;
}

/** @param lines the texts of the units, cut into tokens */
export function readMetadata(
  units: readonly JudgedUnit[],
  lines: readonly Line[],
  edges: Edges,
  language: Language,
): Metadata {
  const gathering = new Gathering(units, language);
  const page = countsOf(units, language);
  for (const [index, unit] of units.entries()) {
    const line = lines[index];
    if (line === undefined || (unit.verdict !== undefined && unit.verdict.rule !== 'editor-byline')) continue;
    const words = countWords(unit.text);
    const context = { language, unit, words, above: gathering.units[index - 1], place: placeOf(index, edges), page };
    for (const reader of readers) {
      const finding = reader.read(line, context);
      if (finding === undefined) continue;
      gathering.take(index, reader, finding);
      break;
    }
  }
  gathering.signByLoneName(edges.first);
  return gathering.result();
}

function placeOf(index: number, { first, last }: Edges): Place {
  const outside = index < first || index >= last;
  return {
    outside,
    late: index >= last,
    nearHead: outside || index <= first + 1,
    nearTail: outside || index >= last - 2,
  };
}

const countsOf = (units: readonly JudgedUnit[], language: Language): PageCounts => ({
  clocks: units.filter((unit) => isClock(unit.text, language)).length,
  addresses: units.filter((unit) => isAddress(unit.text)).length,
});

/** What the readers have found so far. Of most things the first counts. */
class Gathering {
  readonly units: JudgedUnit[];
  readonly #language: Language;
  readonly #found: Omit<Metadata, 'units' | 'hops'> = { readBy: new Map() };
  readonly #hops: Hop[] = [];
  readonly #republishers: Hop[] = [];
  #bylineIsWeak = false;

  constructor(units: readonly JudgedUnit[], language: Language) {
    this.units = [...units];
    this.#language = language;
  }

  take(index: number, { name, kind, reason }: LineReader, finding: Finding): void {
    const unit = this.units[index];
    if (unit === undefined) return;
    this.#found.readBy.set(index, name);
    if (kind === 'nothing') return;
    this.#sign(unit, finding);
    this.#credit(unit, finding);
    if (kind === 'rights') this.#own(unit, finding);
    else this.#publish(finding.dated ?? unit.text, unit.line);
    const { confidence } = finding;
    this.#judge(index, { class: 'metadata', rule: kind, reason: reason ?? REASONS[kind], confidence });
  }

  /** A name alone signs where no other line does. */
  signByLoneName(firstProse: number): void {
    if (this.#found.byline !== undefined) return;
    const found = loneName.find(this.units, firstProse, this.#language);
    const unit = this.units[found?.index ?? -1];
    if (found === undefined || unit === undefined) return;
    this.#found.byline = { text: found.text, line: unit.line };
    this.#found.readBy.set(found.index, loneName.name);
    const { confidence } = found;
    this.#judge(found.index, { class: 'metadata', rule: 'byline', reason: loneName.why, confidence });
  }

  result(): Metadata {
    return { ...this.#found, units: this.units, hops: [...this.#republishers, ...this.#hops] };
  }

  #judge(index: number, verdict: Verdict): void {
    const unit = this.units[index];
    if (unit !== undefined && unit.verdict?.rule !== 'editor-byline') this.units[index] = { ...unit, verdict };
  }

  #sign({ line }: JudgedUnit, { byline }: Finding): void {
    if (byline === undefined || (this.#found.byline !== undefined && (!this.#bylineIsWeak || byline.weak))) return;
    this.#found.byline = { text: byline.text, line };
    this.#bylineIsWeak = byline.weak;
  }

  #publish(text: string, line: number): void {
    const date = publicationDate(text, this.#language);
    if (date === undefined) return;
    const { value, expression } = date;
    this.#found.published ??= { value, precision: 'day', expression, line, basis: 'stated' };
  }

  #credit({ text, line }: JudgedUnit, { hops = [], title, original }: Finding): void {
    this.#hops.push(...hops.map((hop) => ({ ...hop, line, evidence: quoteEvidence(text) })));
    if (title !== undefined) this.#found.syndicatedTitle ??= { text: title, line };
    if (original !== undefined) this.#found.original ??= { ...original, line };
  }

  #own({ line }: JudgedUnit, { rights, republisher }: Finding): void {
    this.#found.rights = { ...rights, line, ...this.#found.rights };
    if (republisher !== undefined) this.#republishers.push({ ...republisher, role: 'republisher', line });
  }
}
