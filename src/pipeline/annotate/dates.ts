/**
 * Dates: calendar expressions as `docs/design.md` counts them, resolved from the article's own publication date, else
 * from its event's, else not at all. Every value shows its working.
 */
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  differenceInCalendarDays,
  format,
  getISODay,
  isValid,
  parse,
} from 'date-fns';

export type Precision = 'day' | 'week' | 'month' | 'year' | 'approximate';

export interface Anchor {
  /** ISO day. */
  value: string;
  kind: 'published' | 'event';
}

export interface FoundDate {
  expression: string;
  value?: string;
  precision: Precision;
  anchor?: string;
  working: string;
  start: number;
  end: number;
}

type Resolution = { value?: string; precision: Precision; working: string; anchored?: boolean };

interface Matcher {
  pattern: RegExp;
  resolve: (
    groups: Record<string, string | undefined>,
    match: string,
    anchor: Anchor | undefined,
  ) => Resolution | undefined;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?![\\p{L}])';
const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)(?![\\p{L}])';
const COUNT = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const UNIT = '(?:day|week|month|year|decade)s?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?:1[5-9]\\d{2}|20\\d{2})';
const PART = '(?:early|mid|late)';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const monthOf = (name = ''): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase());
const countOf = (word = ''): number =>
  /^\d/.test(word) ? Number(word) : /^an?$/i.test(word) ? 1 : NUMBERS.indexOf(word.toLowerCase());
const toDate = (iso: string): Date => parse(iso, 'yyyy-MM-dd', new Date(2000, 0, 1));
const isoDay = (date: Date): string => format(date, 'yyyy-MM-dd');
const isoWeek = (date: Date): string => format(date, "RRRR-'W'II");
const isoMonth = (date: Date): string => format(date, 'yyyy-MM');
const isoYear = (date: Date): string => format(date, 'yyyy');
const inWords = (iso: string): string => format(toDate(iso), 'd MMMM yyyy');

const of = (anchor: Anchor): string =>
  anchor.kind === 'event'
    ? `in a report of the event of ${inWords(anchor.value)}`
    : `in an article published on ${inWords(anchor.value)}`;

const NOTHING_ANCHORS = 'neither the article nor its event has a date to count from';

/** In order: what an earlier one has taken, a later one leaves alone. */
const MATCHERS: readonly Matcher[] = [
  {
    pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s)?(?<m>${MONTH})\\s(?<d>${DAY})\\s?,?\\s(?<y>${YEAR})\\b`, 'gu'),
    resolve: ({ m, d, y }, match) => fullDay(y, m, d, match),
  },
  {
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},?\\s)?(?:the\\s)?(?<d>${DAY})\\s(?:of\\s)?(?<m>${MONTH}),?\\s(?<y>${YEAR})\\b`,
      'gu',
    ),
    resolve: ({ m, d, y }, match) => fullDay(y, m, d, match),
  },
  {
    pattern: /\b(?<y>\d{4})-(?<mm>\d{2})-(?<d>\d{2})\b/gu,
    resolve: ({ y, mm, d }, match) => fullDay(y, MONTH_NAMES[Number(mm) - 1], d, match),
  },
  {
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},?\\s)?(?<m>${MONTH})\\s(?<d>${DAY})(?![\\p{L}\\p{N}]|,\\d|:\\d|\\s?(?:percent|per cent|%))`,
      'gu',
    ),
    resolve: ({ m, d }, match, anchor) => dayOfMonth(m, d, match, anchor),
  },
  {
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},?\\s)?(?:the\\s)?(?<d>${DAY})\\s(?:of\\s)?(?<m>${MONTH})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    resolve: ({ m, d }, match, anchor) =>
      /^(?:0?[1-9]|[12]\d|3[01])$/.test(String(Number.parseInt(d ?? '', 10)))
        ? dayOfMonth(m, d, match, anchor)
        : undefined,
  },
  {
    pattern: new RegExp(`\\b(?:${PART}[ -])?(?<m>${MONTH})(?:\\sof)?,?\\s(?<y>${YEAR})\\b`, 'giu'),
    resolve: ({ m, y }, match) =>
      /\p{Lu}/u.test(m ?? '')
        ? {
            value: `${y ?? ''}-${String(monthOf(m) + 1).padStart(2, '0')}`,
            precision: 'month',
            working: `“${match}” is complete as it stands`,
          }
        : undefined,
  },
  {
    pattern: new RegExp(`\\b(?<which>last|past|previous|this|next|coming|following)\\s(?<w>${WEEKDAY})`, 'giu'),
    resolve: ({ which, w }, match, anchor) => weekday(w, match, anchor, which),
  },
  {
    pattern: new RegExp(`\\b(?<which>last|past|previous|this|next|coming|following|same)\\s(?<m>${MONTH})`, 'giu'),
    resolve: ({ which, m }, match, anchor) =>
      /^\p{Lu}/u.test(m ?? '') ? pointedMonth(which, m, match, anchor) : undefined,
  },
  {
    pattern: new RegExp(
      `\\b(?:just\\s)?(?<n>${COUNT})\\s(?<u>${UNIT})\\s(?<side>ago|earlier|before|later|hence)\\b`,
      'giu',
    ),
    resolve: ({ n, u, side }, match, anchor) => counted(n, u, side, match, anchor),
  },
  {
    pattern:
      /\b(?:(?:earlier|later|early|late)\s)?(?<which>this|last|next|the previous|the following|the coming|the current|the past)\s(?<u>week|month|year)(?![\p{L}-])(?!['’]s\s(?:end|start))/giu,
    resolve: ({ which, u }, match, anchor) => pointedUnit(which, u, match, anchor),
  },
  {
    pattern:
      /\b(?:(?:in|over|during|for|within)\s)?(?:the\s)?(?<vague>recent|past|last|coming|next|previous)\s(?:few\s|several\s|couple of\s)?(?<u>days|weeks|months|years|decades)\b|\ba (?:matter|couple|few|number) of (?:days|weeks|months|years)(?: ago)?\b|\b(?:several|a few|some|many) (?:days|weeks|months|years|decades) (?:ago|earlier|before|later)\b/giu,
    resolve: (_, match) =>
      /^(?:for|within)\s|\b(?:last|past|next|previous)\s(?:days|weeks|months|years)/i.test(match) &&
      !/recent/i.test(match) &&
      !/few|several|couple/i.test(match)
        ? undefined
        : { precision: 'approximate', working: `“${match}” names no date` },
  },
  {
    pattern: /\b(?<word>yesterday|today|tomorrow|tonight)\b(?!['’]s\b)/giu,
    resolve: ({ word }, match, anchor) => pointedDay(word, match, anchor),
  },
  { pattern: new RegExp(`\\b(?<w>${WEEKDAY})`, 'gu'), resolve: ({ w }, match, anchor) => weekday(w, match, anchor) },
  {
    pattern: new RegExp(`\\b(?:${PART}[ -])?(?<m>${MONTH})`, 'gu'),
    resolve: ({ m }, match, anchor) => pointedMonth(undefined, m, match, anchor),
  },
  {
    pattern: new RegExp(`\\b(?:${PART}[ -])?(?<y>${YEAR})(?![\\p{L}\\p{N}%]|[,.]\\d|-\\d|:\\d)`, 'gu'),
    resolve: ({ y }, match) => ({
      ...(y === undefined ? {} : { value: y }),
      precision: 'year',
      working: `“${match}” is complete as it stands`,
    }),
  },
];

/** All dates of one text, in its order. */
export function findDates(text: string, anchor: Anchor | undefined): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, resolve } of MATCHERS) {
    for (const match of text.matchAll(pattern)) {
      const lead = /^(?:in|over|during|for|within)\s/iu.exec(match[0])?.[0].length ?? 0;
      const expression = match[0]
        .slice(lead)
        .replace(/[.,]$/, (mark) =>
          mark === '.' && /^\p{L}{3,4}\.$/u.test(match[0].split(' ').at(-1) ?? '') ? mark : '',
        );
      const start = match.index + lead;
      const end = start + expression.length;
      if (
        found.some((other) => start < other.end && other.start < end) ||
        isNoDate(text, start, end, match.groups ?? {})
      )
        continue;
      const resolution = resolve(match.groups ?? {}, match[0].slice(lead), anchor);
      if (resolution === undefined) continue;
      const { anchored, ...rest } = resolution;
      found.push({
        expression,
        ...rest,
        ...(anchored === true && anchor !== undefined ? { anchor: anchor.value } : {}),
        start,
        end,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Before a month that is also a verb or a name there stands a word of time, or it is no month. */
const TIME_BEFORE =
  /(?:^|[\s(])(?:in|since|until|till|by|of|from|through|during|before|after|between|and|to|for|last|this|next|each|every|early|late|mid|mid-|the|a|an|to|–|-|—|on|around|about|past|per|throughout|or|was|is|both|previous)[\s-]*$/iu;
/** Nouns that a year-like number counts. */
const COUNTED =
  /^\s(?:people|men|women|children|troops|soldiers|workers|homes|houses|jobs|tons|tonnes|miles|metres|meters|kilometres|kilometers|acres|hectares|dollars|euros|pounds|employees|students|votes|seats|cases|deaths|bottles|jars|copies|vehicles|cars|pages|feet|degrees|calories|hours|days|items|units|residents|families|households|animals|birds|trees|books|words|members|fans|visitors|passengers)\b/iu;

function isNoDate(text: string, start: number, end: number, groups: Record<string, string | undefined>): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 30);
  // "Mondays", "a May-December romance".
  if (/^(?:s\b|['’]s-)/u.test(after) && groups['w'] !== undefined) return true;
  if (
    /[$£€#№]\s?$/u.test(before) ||
    /\b(?:no\.?|number|flight|route|section|article|room|page|highway|act|channel|chapter|bus|unit)\s$/iu.test(before)
  )
    return true;
  const alone = groups['y'] !== undefined && groups['m'] === undefined && groups['mm'] === undefined;
  if (
    alone &&
    (COUNTED.test(after) || /\d[,.]?$/u.test(before) || /^\s(?:million|billion|percent|per cent)\b/iu.test(after))
  )
    return true;
  // A name that ends in a year or begins with a weekday: "World Cup 2022" keeps its year, "Boeing 1900" has none.
  if (
    alone &&
    /\b\p{Lu}[\p{L}]+\s$/u.test(before) &&
    !/\b(?:In|Since|By|From|Until|During|Of|The|After|Before|And|Between|Through|For|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter)\s$/u.test(
      before,
    )
  ) {
    return !/\b(?:Cup|Games|Olympics|Election|Elections|Championships?|Budget|Census|Festival|Awards?|Act|Summit|Report)\s$/u.test(
      before,
    );
  }
  if (groups['w'] !== undefined && groups['which'] === undefined) {
    if (/\b(?:Good|Black|Holy|Ash|Easter|Palm|Bloody|Cyber|Super|Shrove|Maundy|Whit|Sheffield|Ruby)\s$/u.test(before))
      return true;
    if (
      /^\s\p{Lu}\p{L}+/u.test(after) &&
      !/^\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.test(
        after,
      ) &&
      /\b(?:The|the|a)\s$/u.test(before)
    )
      return true;
  }
  const month = groups['m'];
  if (month !== undefined && groups['y'] === undefined && groups['d'] === undefined && groups['which'] === undefined) {
    const sentenceStart = /(?:^|[.!?…]["”’]?\s+["“‘]?)$/u.test(text.slice(0, start));
    const verbOrName = /^(?:may|march|mar|jun|jan|apr|dec|sep)\.?$/iu.test(month);
    if (verbOrName && !TIME_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return true;
    if (
      /^(?:may|march)$/iu.test(month) &&
      /\b(?:to|will|could|should|must|would|can|on|for|the|a|long)\s$/iu.test(before) &&
      !/^[\s,.;:)]|^$/u.test(after.slice(0, 1))
    )
      return true;
    if (
      /^(?:may|march)$/iu.test(month) &&
      /\bthe\s$/iu.test(before) &&
      /^\s(?:on|for|through|of|to|was|began|drew)\b/iu.test(after)
    )
      return true;
    // A given or family name: "June Carter", "Theresa May", "April said" at the start of a sentence is still open.
    if (
      /^\s\p{Lu}\p{Ll}+/u.test(after) &&
      !/^\s(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/u.test(after) &&
      !TIME_BEFORE.test(before)
    )
      return true;
    if (
      /\b\p{Lu}\p{Ll}+\s$/u.test(before) &&
      !sentenceStart &&
      !/\b(?:In|Since|By|From|Until|During|Of|The|After|Before|And|Last|Next|This|Early|Late|Between|Through|For|To|On)\s$/u.test(
        before,
      )
    )
      return true;
    if (
      /\b(?:sister|brother|mother|father|daughter|son|wife|husband|aunt|uncle|cousin|friend|named|called|girl|boy)\s$/iu.test(
        before,
      )
    )
      return true;
    if (
      /^(?:april|june|august|may)$/iu.test(month) &&
      sentenceStart &&
      /^\s(?:said|says|told|has|had|is|was|laughed|\p{Ll}+ed)\b/u.test(after) &&
      !/^\s(?:was|is|has|had|saw|brought|passed|ended|started)\b/u.test(after)
    )
      return true;
  }
  return false;
}

function fullDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  match: string,
): Resolution | undefined {
  const date = parse(
    `${year ?? ''}-${monthOf(month) + 1}-${Number.parseInt(day ?? '', 10)}`,
    'yyyy-M-d',
    new Date(2000, 0, 1),
  );
  return isValid(date)
    ? { value: isoDay(date), precision: 'day', working: `“${match}” is complete as it stands` }
    : undefined;
}

/** A day and month without year: of an event the nearest, of a publication the latest that is not after it. */
function dayOfMonth(
  month: string | undefined,
  day: string | undefined,
  match: string,
  anchor: Anchor | undefined,
): Resolution | undefined {
  if (anchor === undefined) return { precision: 'day', working: NOTHING_ANCHORS };
  const from = toDate(anchor.value);
  const of_ = (year: number): Date =>
    parse(`${year}-${monthOf(month) + 1}-${Number.parseInt(day ?? '', 10)}`, 'yyyy-M-d', new Date(2000, 0, 1));
  const candidates = [-1, 0, 1].map((step) => of_(from.getFullYear() + step)).filter((date) => isValid(date));
  const chosen =
    anchor.kind === 'event'
      ? candidates.sort(
          (a, b) => Math.abs(differenceInCalendarDays(a, from)) - Math.abs(differenceInCalendarDays(b, from)),
        )[0]
      : candidates.filter((date) => differenceInCalendarDays(date, from) <= 0).at(-1);
  if (chosen === undefined) return undefined;
  return {
    value: isoDay(chosen),
    precision: 'day',
    working: `“${match}”, ${of(anchor)}, is ${anchor.kind === 'event' ? 'the nearest such day' : 'the latest such day'}`,
    anchored: true,
  };
}

function weekday(
  name: string | undefined,
  match: string,
  anchor: Anchor | undefined,
  which?: string,
): Resolution | undefined {
  const wanted = WEEKDAYS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  if (wanted === 0) return undefined;
  if (anchor === undefined) return { precision: 'day', working: NOTHING_ANCHORS };
  const from = toDate(anchor.value);
  const back = (getISODay(from) - wanted + 7) % 7;
  let days: number;
  if (which !== undefined && /next|coming|following/i.test(which)) days = 7 - back === 0 ? 7 : (7 - back) % 7 || 7;
  else if (which !== undefined && /last|past|previous/i.test(which)) days = back === 0 ? -7 : -back;
  else if (anchor.kind === 'published') days = -back;
  else days = back <= 3 ? -back : 7 - back;
  const value = isoDay(addDays(from, days));
  const how =
    days === 0
      ? 'is that day'
      : anchor.kind === 'event' && which === undefined
        ? `is the nearest one, ${inWords(value)}`
        : days < 0
          ? `is the latest one, ${inWords(value)}`
          : `is the next one, ${inWords(value)}`;
  return { value, precision: 'day', working: `“${match}”, ${of(anchor)}, ${how}`, anchored: true };
}

function pointedMonth(
  which: string | undefined,
  month: string | undefined,
  match: string,
  anchor: Anchor | undefined,
): Resolution | undefined {
  const wanted = monthOf(month);
  if (wanted === -1) return undefined;
  if (anchor === undefined) return { precision: 'month', working: NOTHING_ANCHORS };
  const from = toDate(anchor.value);
  const next = which !== undefined && /next|coming|following/i.test(which);
  const strictlyPast = which !== undefined && /last|past|previous/i.test(which);
  let year = from.getFullYear();
  if (next) year += wanted > from.getMonth() ? 0 : 1;
  else if (wanted > from.getMonth() || (strictlyPast && wanted === from.getMonth())) year -= 1;
  if (which !== undefined && /this/i.test(which)) year = from.getFullYear();
  const value = isoMonth(new Date(year, wanted, 1));
  return {
    value,
    precision: 'month',
    working: `“${match}”, ${of(anchor)}, is ${next ? 'the next one' : 'the latest one that is not after it'}, ${format(new Date(year, wanted, 1), 'MMMM yyyy')}`,
    anchored: true,
  };
}

function pointedUnit(which = '', unit = '', match = '', anchor?: Anchor): Resolution | undefined {
  const kind = unit.toLowerCase();
  const precision: Precision = kind === 'week' ? 'week' : kind === 'month' ? 'month' : 'year';
  if (anchor === undefined) return { precision, working: NOTHING_ANCHORS };
  if (/^the past$/i.test(which)) return { precision: 'approximate', working: `“${match}” names no date` };
  const step = /last|previous/i.test(which) ? -1 : /next|following|coming/i.test(which) ? 1 : 0;
  return resolveStep(precision, step, match, anchor);
}

function resolveStep(precision: Precision, step: number, match: string, anchor: Anchor): Resolution {
  const from = toDate(anchor.value);
  const value =
    precision === 'day'
      ? isoDay(addDays(from, step))
      : precision === 'week'
        ? isoWeek(addWeeks(from, step))
        : precision === 'month'
          ? isoMonth(addMonths(from, step))
          : isoYear(addYears(from, step));
  const distance =
    step === 0
      ? 'it falls into'
      : `${Math.abs(step)} ${precision}${Math.abs(step) === 1 ? '' : 's'} ${step < 0 ? 'before' : 'after'} it is`;
  return { value, precision, working: `“${match}”, ${of(anchor)}: ${distance} ${value}`, anchored: true };
}

function counted(count: string | undefined, unit = '', side = '', match = '', anchor?: Anchor): Resolution | undefined {
  const kind = unit.toLowerCase().replace(/s$/, '');
  const n = countOf(count) * (kind === 'decade' ? 10 : 1);
  if (n < 0) return undefined;
  const precision: Precision = kind === 'day' ? 'day' : kind === 'week' ? 'week' : kind === 'month' ? 'month' : 'year';
  // "Two weeks earlier" counts from another date in the text, which is not ours to guess.
  if (!/ago|hence/i.test(side)) return undefined;
  if (anchor === undefined) return { precision, working: NOTHING_ANCHORS };
  return resolveStep(precision, /hence/i.test(side) ? n : -n, match, anchor);
}

function pointedDay(word = '', match = '', anchor?: Anchor): Resolution | undefined {
  if (anchor === undefined) return { precision: 'day', working: NOTHING_ANCHORS };
  // Of an event only its own day is known, not the day on which somebody wrote "yesterday".
  if (anchor.kind === 'event' && !/^to(?:day|night)$/i.test(word))
    return { precision: 'day', working: 'the day on which this was written is not known' };
  return resolveStep('day', /yesterday/i.test(word) ? -1 : /tomorrow/i.test(word) ? 1 : 0, match, anchor);
}
