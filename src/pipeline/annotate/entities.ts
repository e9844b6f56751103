/**
 * Entities: where an article names a person, a group, a body or a place. One pass over all names (Aho–Corasick) on
 * folded text, then the rules of `docs/design.md`: capitals as printed, the longest name, no name across a sentence's
 * end, shared nouns, and surnames as the article itself explains them.
 */
import { languages } from '../language/index.ts';
import { endOf } from '../text/trim.ts';
import type { Mention } from '../story/schema.ts';
import { foldWithOffsets } from '../text/fold.ts';
import { sentenceStarts } from '../text/sentences.ts';
import { isCapitalized, isTitleCase } from '../text/words.ts';
import type { Vocabulary } from '../types.ts';
import { type NameIndex, nameIndex, type Pattern } from './names.ts';
import { SurnameResolver } from './surnames.ts';

/** A stretch of text that can name somebody. */
export interface Passage {
  text: string;
  line?: number;
  /** Id of the block; title and deck have none. */
  block?: string;
  in: Mention['in'];
}

interface Candidate {
  start: number;
  end: number;
  surface: string;
  patterns: readonly Pattern[];
}

/** Nouns at the end of a name that are also printed in lower case: "Knights Templar cartel". */
const ARTICLES = new Set([
  'el',
  'la',
  'los',
  'las',
  'the',
  'de',
  'del',
  'of',
  'against',
  'and',
  'for',
  'y',
  'on',
  'in',
]);

export function findEntities(passages: readonly Passage[], vocabulary: Vocabulary): Mention[] {
  const index = nameIndex(vocabulary);
  const found = passages.map((passage) => candidates(passage.text, index, vocabulary));
  const resolver = new SurnameResolver(index, passages, found);
  return passages.flatMap((passage, p) =>
    (found[p] ?? []).flatMap((candidate): Mention[] => {
      const entity = resolver.resolve(p, candidate);
      if (entity === undefined) return [];
      const { start, end, surface } = candidate;
      const { line, block } = passage;
      return [
        {
          entity,
          surface,
          ...(block !== undefined && { block }),
          ...(line !== undefined && { line }),
          start,
          end,
          in: passage.in,
        },
      ];
    }),
  );
}

/** All names of one text, overlaps decided: the longest wins, then the leftmost. */
function candidates(text: string, index: NameIndex, vocabulary: Vocabulary): Candidate[] {
  const folded = foldWithOffsets(text);
  const starts = sentenceStarts(text, languages[0]);
  const shouting = text === text.toUpperCase();
  const titled = isTitleCase(text, languages[0]);
  const all = index.find(folded.text).flatMap(({ patterns, start, end }): Candidate[] => {
    if (isWordPart(folded.text, start, end)) return [];
    const from = folded.offsets[start] ?? 0;
    const to = folded.offsets[end] ?? text.length;
    const surface = text.slice(from, to);
    if (
      starts.some(
        (at) =>
          at > from &&
          at < to &&
          !/[.!?]$/.test(text.slice(0, at).trimEnd().slice(0, -1)) &&
          !innerPoint(patterns, surface, at - from),
      )
    )
      return [];
    const fitting = patterns.filter(
      (pattern) =>
        hasCapitals(surface, pattern, shouting) &&
        ((pattern.sort !== 'part' && pattern.alone !== true) || standsAlone(text, from, to, starts, titled)),
    );
    const usable = fitting.filter((pattern) => pattern.sort !== 'stem' || sharesNoun(text, from, to, pattern, fitting));
    return usable.length === 0
      ? []
      : [{ start: from, end: to, surface, patterns: preferred(usable, vocabulary, text) }];
  });
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: Candidate[] = [];
  for (const candidate of all) {
    if (!taken.some((other) => candidate.start < other.end && other.start < candidate.end)) taken.push(candidate);
  }
  return taken.filter((candidate) => candidate.patterns[0]?.sort !== 'mask').sort((a, b) => a.start - b.start);
}

/** A point inside the name itself ("U.S. Department") ends no sentence. */
const innerPoint = (patterns: readonly Pattern[], surface: string, at: number): boolean =>
  patterns.some((pattern) => /[.!?]\s/.test(pattern.printed)) && /[.!?]["”’)]*\s$/.test(surface.slice(0, at));

const LETTER = /[\p{L}\p{N}]/u;
/** Letters or digits on either side make it part of a longer word; a possessive does not. */
const isWordPart = (text: string, start: number, end: number): boolean =>
  LETTER.test(text[start - 1] ?? '') ||
  LETTER.test(text[end] ?? '') ||
  (text[start - 1] === "'" && LETTER.test(text[start - 2] ?? '')) ||
  /^\.(?:com|org|net|\w{2}\b)/.test(text.slice(end, end + 5));

/**
 * Where the vocabulary has a capital, the text must have one: "La Tuta" is a name, "the pentagon" a shape. Lower case
 * is allowed to articles inside a name and to the noun at the end of one.
 */
function hasCapitals(surface: string, pattern: Pattern, shouting: boolean): boolean {
  const printed = pattern.printed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = surface.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (printed.length !== found.length) return found.some(isCapitalized);
  const acronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
  return printed.every((word, i) => {
    const own = found[i] ?? '';
    if (acronym(word) && !shouting) return own === own.toUpperCase();
    if (!isCapitalized(word) || isCapitalized(own)) return true;
    if (ARTICLES.has(word.toLowerCase())) return printed.length > 1;
    return pattern.kind !== 'person' && i === printed.length - 1 && i > 0;
  });
}

/** "Sinaloa and Jalisco cartels": a stem counts when only other names and commas stand between it and the shared noun. */
function sharesNoun(text: string, start: number, end: number, pattern: Pattern, fitting: readonly Pattern[]): boolean {
  const rest = text.slice(end, end + 120);
  const noun = new RegExp(
    `^(?:(?:,|\\s(?:and|or|&)|,\\s(?:and|or))?\\s[\\p{Lu}][\\p{L}’'-]*){0,12}?\\s${pluralPattern(pattern)}\\b`,
    'u',
  );
  const match = noun.exec(rest);
  if (match === null || !fitting.includes(pattern)) return false;
  const between = match[0];
  if (/[.;:()“”"]/.test(between) || !/^(?:,|\s(?:and|or|&)\s)/.test(between)) {
    // Nothing between: "the Sinaloa cartels" is the head of a list that ran before it.
    return (
      new RegExp(`^\\s${pluralPattern(pattern)}\\b`, 'u').test(between) &&
      /(?:,|\band|\bor|&)\s(?:the\s)?$/i.test(text.slice(0, start))
    );
  }
  return true;
}

/** The shared noun, capitalized or not; the names beside it keep their capitals. */
const pluralPattern = ({ plural = '' }: Pattern): string =>
  `[${plural[0]?.toUpperCase() ?? ''}${plural[0] ?? ''}]${plural.slice(1)}`;

/** A name that several entities bear is decided by words that stand near, else left to nobody. */
function preferred(patterns: readonly Pattern[], vocabulary: Vocabulary, text: string): readonly Pattern[] {
  const shared = patterns.filter((pattern) => pattern.sort === 'stem');
  if (shared.length > 0) return shared;
  if (patterns.length < 2) return patterns;
  const near = patterns.filter((pattern) =>
    (vocabulary.entities.get(pattern.entity)?.near ?? []).some((word) =>
      text.toLowerCase().includes(word.toLowerCase()),
    ),
  );
  return near.length > 0 ? near : patterns;
}

/** Words before a surname that are not a given name. */
const TITLES = new Set(
  (
    'president mr mrs ms miss dr prof professor minister secretary ambassador attorney general gov governor sen senator rep representative congressman congresswoman judge justice ' +
    'sheriff deputy chief officer captain lt lieutenant sgt sergeant col colonel gen major director chairman chairwoman chair prime chancellor king queen prince princess pope ' +
    'agent detective inspector commissioner superintendent spokesman spokeswoman spokesperson lawyer analyst expert el then former late ex sir lord lady dame candidate leader mayor ' +
    'defendant suspect capo kingpin prosecutor don doña señor señora licenciado reverend bishop cardinal vice-president czar coach'
  ).split(' '),
);
/** Capitalized only because they open a sentence. */
const OPENERS = new Set(
  (
    'and but or so yet for nor if when while as since because although though after before until unless whether that this these those his her its their our my your the a an ' +
    'with without under over on in at by to from of about against between into through during despite unlike like even only both either neither not now then there here ' +
    'today yesterday tomorrow later earlier meanwhile however still also moreover instead indeed thus hence once what why how who where which did does do has have had is are was were will would can could ' +
    'should may might must asked according following including among amid per via said says citing given last next one two three some many most all each every another other such'
  ).split(' '),
);
/** After a surname these make it part of a thing's name. */
const THINGS = new Set(
  (
    'administration county tower towers organization organisation foundation university college school street avenue road boulevard jr jr. sr sr. iii ii hotel hotels resort island islands city bay beach lake river ' +
    'hall center centre institute law act doctrine effect cup bank family campaign era rally international company co inc corp ltd brothers group holdings park airport bridge station stadium memorial'
  ).split(' '),
);

/** The word right before an offset, one space between. */
function precedingWord(text: string, at: number): string | undefined {
  if (!/\s/u.test(text[at - 1] ?? '')) return undefined;
  return endOf(text.slice(Math.max(0, at - 40), at - 1), /[\p{L}\p{M}.’'-]/u) || undefined;
}

/**
 * Whether the words beside a surname leave it a surname: a capitalized word before it is a given name ("Melania
 * Trump") unless it is a title or opens the sentence; one after it makes it a given name or a thing ("Kelly Reyes",
 * "Johnson County").
 */
function standsAlone(text: string, start: number, end: number, starts: readonly number[], titled: boolean): boolean {
  const before = precedingWord(text, start);
  const after = /^\s([\p{L}\p{M}][\p{L}\p{M}.’'-]*)/u.exec(text.slice(end, end + 40))?.[1];
  const sentenceStart = starts.includes(start);
  if (after !== undefined && THINGS.has(after.toLowerCase().replace(/['’]s$/, ''))) return false;
  // "Mercer-Haskell" is another surname.
  if (/^-\p{Lu}/u.test(text.slice(end, end + 2)) && !titled) return false;
  if (titled) return true;
  if (before !== undefined && !sentenceStart && isCapitalized(before)) {
    const word = before
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/^(?:ex|then|vice)-/, '');
    const opens = starts.includes(start - before.length - 1);
    if (!TITLES.has(word) && !(opens && OPENERS.has(word)) && !/['’]s$/.test(word)) return false;
  }
  return !(
    after !== undefined &&
    isCapitalized(after) &&
    !starts.includes(end + 1) &&
    !/['’]s?$/.test(text.slice(start, end)) &&
    !/^[A-Z]{2,}$/.test(after)
  );
}
