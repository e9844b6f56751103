/** How dates are printed, each with the way in which it is resolved. */
import {
  type Anchor,
  counted,
  dayOfMonth,
  fullDay,
  MONTH_NAMES,
  monthOf,
  pointedDay,
  pointedMonth,
  pointedUnit,
  type Resolution,
  weekday,
} from './resolve.ts';

interface Matcher {
  /** What a text that holds such a date holds too: asked first, since most paragraphs hold no date. */
  needs: readonly RegExp[];
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

const A_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const A_WEEKDAY = /mon|tue|wed|thu|fri|sat|sun/i;
const A_UNIT = /day|week|month|year|decade/i;
const A_DAY = /day|tomorrow|tonight/i;
const A_DIGIT = /\d/;
const A_YEAR = /1[5-9]\d\d|20\d\d/;

/** In order: what an earlier one has taken, a later one leaves alone. */
export const MATCHERS: readonly Matcher[] = [
  {
    needs: [A_MONTH, A_YEAR],
    pattern: new RegExp(`\\b(?:${WEEKDAY},?\\s)?(?<m>${MONTH})\\s(?<d>${DAY})\\s?,?\\s(?<y>${YEAR})\\b`, 'gu'),
    resolve: ({ m, d, y }, match) => fullDay(y, m, d, match),
  },
  {
    needs: [A_MONTH, A_YEAR],
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},?\\s)?(?:the\\s)?(?<d>${DAY})\\s(?:of\\s)?(?<m>${MONTH}),?\\s(?<y>${YEAR})\\b`,
      'gu',
    ),
    resolve: ({ m, d, y }, match) => fullDay(y, m, d, match),
  },
  {
    needs: [A_DIGIT],
    pattern: /\b(?<y>\d{4})-(?<mm>\d{2})-(?<d>\d{2})\b/gu,
    resolve: ({ y, mm, d }, match) => fullDay(y, MONTH_NAMES[Number(mm) - 1], d, match),
  },
  {
    needs: [A_MONTH, A_DIGIT],
    pattern: new RegExp(
      `\\b(?:${WEEKDAY},?\\s)?(?<m>${MONTH})\\s(?<d>${DAY})(?![\\p{L}\\p{N}]|,\\d|:\\d|\\s?(?:percent|per cent|%))`,
      'gu',
    ),
    resolve: ({ m, d }, match, anchor) => dayOfMonth(m, d, match, anchor),
  },
  {
    needs: [A_MONTH, A_DIGIT],
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
    needs: [A_MONTH, A_YEAR],
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
    needs: [A_WEEKDAY],
    pattern: new RegExp(`\\b(?<which>last|past|previous|this|next|coming|following)\\s(?<w>${WEEKDAY})`, 'giu'),
    resolve: ({ which, w }, match, anchor) => weekday(w, match, anchor, which),
  },
  {
    needs: [A_MONTH],
    pattern: new RegExp(`\\b(?<which>last|past|previous|this|next|coming|following|same)\\s(?<m>${MONTH})`, 'giu'),
    resolve: ({ which, m }, match, anchor) =>
      /^\p{Lu}/u.test(m ?? '') ? pointedMonth(which, m, match, anchor) : undefined,
  },
  {
    needs: [A_UNIT],
    pattern: new RegExp(
      `\\b(?:just\\s)?(?<n>${COUNT})\\s(?<u>${UNIT})\\s(?<side>ago|earlier|before|later|hence)\\b`,
      'giu',
    ),
    resolve: ({ n, u, side }, match, anchor) => counted(n, u, side, match, anchor),
  },
  {
    needs: [A_UNIT],
    pattern:
      /\b(?:(?:earlier|later|early|late)\s)?(?<which>this|last|next|the previous|the following|the coming|the current|the past)\s(?<u>week|month|year)(?![\p{L}-])(?!['’]s\s(?:end|start))/giu,
    resolve: ({ which, u }, match, anchor) => pointedUnit(which, u, match, anchor),
  },
  {
    needs: [A_UNIT],
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
    needs: [A_DAY],
    pattern: /\b(?<word>yesterday|today|tomorrow|tonight)\b(?!['’]s\b)/giu,
    resolve: ({ word }, match, anchor) => pointedDay(word, match, anchor),
  },
  {
    needs: [A_WEEKDAY],
    pattern: new RegExp(`\\b(?<w>${WEEKDAY})`, 'gu'),
    resolve: ({ w }, match, anchor) => weekday(w, match, anchor),
  },
  {
    needs: [A_MONTH],
    pattern: new RegExp(`\\b(?:${PART}[ -])?(?<m>${MONTH})`, 'gu'),
    resolve: ({ m }, match, anchor) => pointedMonth(undefined, m, match, anchor),
  },
  {
    needs: [A_YEAR],
    pattern: new RegExp(`\\b(?:${PART}[ -])?(?<y>${YEAR})(?![\\p{L}\\p{N}%]|[,.]\\d|-\\d|:\\d)`, 'gu'),
    resolve: ({ y }, match) => ({
      ...(y === undefined ? {} : { value: y }),
      precision: 'year',
      working: `“${match}” is complete as it stands`,
    }),
  },
];
