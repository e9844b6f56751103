/** The trail: republishers, publisher, credits. */
import type { Language } from '../language/index.ts';
import type { Hop } from '../record/schema.ts';
import { readLine } from '../text/tokens.ts';
import { withoutEnd } from '../text/trim.ts';
import { countWords } from '../text/words.ts';
import type { JudgedUnit } from '../types.ts';
import { type Metadata, quoteEvidence } from './metadata.ts';
import { withoutArticle } from './outlets.ts';

/**
 * Where no credit line names the publisher, the page does: by its copyright line, or behind the headline in its window
 * title. Where one does, the owner of the page carried somebody else's text.
 */
export function publishersOfPage(
  { hops, rights }: Pick<Metadata, 'hops' | 'rights'>,
  units: readonly JudgedUnit[],
  language: Language,
): Hop[] {
  const named = ownerOfPage(rights?.owner, units, language) ?? nameInWindowTitle(units);
  if (named === undefined) return [];
  const bare = (name: string): string => withoutArticle(name.toLowerCase(), language);
  const own = bare(named.name);
  const published = hops.filter((hop) => hop.role === 'publisher').map((hop) => bare(hop.name));
  if (published.some((name) => name.includes(own) || own.includes(name))) return [];
  const carried = hops.some((hop) => hop.role === 'republisher');
  if (published.length === 0 && carried) return [];
  const role = published.length > 0 ? 'republisher' : 'publisher';
  return [{ name: named.name, role, line: named.unit.line, evidence: quoteEvidence(named.unit.text) }];
}

interface Named {
  name: string;
  unit: JudgedUnit;
}

function ownerOfPage(owner: string | undefined, units: readonly JudgedUnit[], language: Language): Named | undefined {
  const { notice } = language.credits.rights;
  const unit = units.find(
    (other) => other.verdict?.rule === 'rights' && notice.all(readLine(other.text)).some(hasYear),
  );
  const name = unit === undefined || owner === undefined ? undefined : siteName(owner, language);
  return name === undefined || unit === undefined ? undefined : { name, unit };
}

const hasYear = ({ gaps: { number } }: { gaps: Readonly<Record<string, string>> }): boolean =>
  number === undefined || /^\d{4}$/.test(number);

/** "Headline | Bay Lantern" */
function nameInWindowTitle(units: readonly JudgedUnit[]): Named | undefined {
  const unit = units.find((other) => other.verdict?.rule === 'repeated-title');
  const name = tidy(/\s[|–—-]\s([^|–—]{3,40})$/u.exec(unit?.text ?? '')?.[1] ?? '');
  return name === undefined || unit === undefined ? undefined : { name, unit };
}

/** The name in a copyright notice, without what is no part of it; undefined where no name is left. */
function siteName(owner: string, { credits: { rights } }: Language): string | undefined {
  const line = readLine(owner);
  const mark = line.tokens[0]?.key === '@' ? 1 : (rights.marks.at(line, 0)?.after ?? 0);
  const start = line.tokens[mark]?.start ?? owner.length;
  const company = rights.companyEnds.find(line, mark)?.start ?? owner.length;
  const comma = owner.search(/,\s/);
  return tidy(owner.slice(start, Math.max(start, comma === -1 ? company : Math.min(comma, company))).trim());
}

const LEAST_LETTERS = 3;
const MOST_WORDS = 7;

function tidy(owner: string): string | undefined {
  const name = withoutEnd(owner, /[\s,.;|]/);
  const fine = name.length >= LEAST_LETTERS && countWords(name) <= MOST_WORDS;
  return fine && /^[\p{Lu}\d]/u.test(name) && !/^\d+$/.test(name) ? name : undefined;
}

/** Republishers, publishers, then the credits in the order of the text; each name once, the publisher no credit of itself. */
export function joinTrail(lines: readonly Hop[], inText: readonly Hop[]): Hop[] {
  const key = (hop: Hop): string => hop.outlet ?? hop.name.toLowerCase();
  const credits = [...lines.filter((hop) => hop.role === 'credit'), ...inText].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
  const ordered = [
    ...lines.filter((hop) => hop.role === 'republisher'),
    ...lines.filter((hop) => hop.role === 'publisher'),
    ...credits,
  ];
  const seen = new Set<string>();
  return ordered.filter((hop) => {
    if (hop.name === '' || seen.has(key(hop))) return false;
    seen.add(key(hop));
    return true;
  });
}
