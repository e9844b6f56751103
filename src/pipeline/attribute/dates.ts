/** Lines that say when the article was published, and the full dates in them. */
import { format, isValid, parse } from 'date-fns';
import { words } from '../text/words.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const FULL_DATES: readonly { pattern: RegExp; read: (match: RegExpExecArray) => string | undefined }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, read: ([, y, m, d]) => isoDay(y, m, d) },
  { pattern: /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, read: ([, y, m, d]) => isoDay(y, m, d) },
  {
    pattern: new RegExp(`\\b(${MONTH})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?\\s{0,2},?\\s{1,3}(\\d{4})\\b`, 'i'),
    read: ([, m, d, y]) => isoDay(y, monthNumber(m), d),
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,3}(?:of\\s)?(${MONTH})\\.?\\s{0,2}[,-]?\\s{0,3}(\\d{4})\\b`,
      'i',
    ),
    read: ([, d, m, y]) => isoDay(y, monthNumber(m), d),
  },
  // Day and month by number are only read where no other order is possible.
  {
    pattern: /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/,
    read: ([, a, b, y]) => (Number(a) > 12 ? isoDay(y, b, a) : Number(b) > 12 ? isoDay(y, a, b) : undefined),
  },
];

export interface FullDate {
  /** ISO 8601 day. */
  value: string;
  expression: string;
  index: number;
}

/** The first full date of a text. */
export function findFullDate(text: string): FullDate | undefined {
  const found = FULL_DATES.flatMap(({ pattern, read }): FullDate[] => {
    const match = pattern.exec(text);
    const value = match === null ? undefined : read(match);
    return match === null || value === undefined ? [] : [{ value, expression: match[0], index: match.index }];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

const monthNumber = (name = ''): string =>
  String('jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(name.slice(0, 3).toLowerCase()) + 1);

function isoDay(year = '', month = '', day = ''): string | undefined {
  // Parsed and printed in the same local time: the zone of the machine cannot shift the day.
  const date = parse(`${year}-${month}-${day}`, 'yyyy-M-d', new Date(2000, 0, 1));
  return isValid(date) ? format(date, 'yyyy-MM-dd') : undefined;
}

const LABELS = new Set(
  'no vol volume issue number edition published posted updated update last modified first created edited added issued filed date dated time on at of in the and publish publication upload uploaded original originally revised reviewed timestamp as by'.split(
    ' ',
  ),
);
const UNITS = new Set(
  (
    'am pm a.m p.m noon midnight ago hours hour hrs hr minutes minute mins min days day weeks week months month h m d today yesterday now just st nd rd th ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'edt est cdt cst mdt mst pdt pst et ct mt pt gmt utc bst cet cest ist sast aest aedt wib jst hkt sgt msk eat wat cat pkt nzst nzdt local z t eastern central pacific standard daylight read'
  ).split(' '),
);
const MONTH_WORD = new RegExp(`^${MONTH}$`, 'i');

/** Whether a line holds a date or time, its labels, and nothing else. */
export function isTimestamp(text: string): boolean {
  if (
    text.length > 140 ||
    /[$£€₹¥%]/.test(text) ||
    !/\d|\b(?:ago|yesterday|today|updated|published|posted)\b/i.test(text)
  )
    return false;
  const list = words(text).map((word) => word.text.toLowerCase());
  if (list.length === 0 || list.length > 24) return false;
  const known = list.every(
    (word) => LABELS.has(word) || UNITS.has(word) || MONTH_WORD.test(word) || isClockOrNumber(word),
  );
  if (!known) return false;
  return (
    list.some((word) => MONTH_WORD.test(word) || UNITS.has(word) || /^\d{4}-\d/.test(word)) ||
    /\d[:/.]\d/.test(text) ||
    /^(?:last )?(?:updated|published|posted|modified)\b/i.test(text)
  );
}

const isClockOrNumber = (word: string): boolean =>
  /^\d{1,4}(?:st|nd|rd|th|am|pm|h|m|min|mins|a\.m|p\.m)?$/.test(word) ||
  /^\d{1,2}[.h]\d{2}(?:am|pm)?$/.test(word) ||
  /^\d{1,4}(?:[-.]\d{1,4}){1,2}(?:t\d{2})?$/.test(word) ||
  /^\d{2}[zt]?$/.test(word) ||
  /^(?:utc|gmt)?[+-]?\d{1,2}$/.test(word);

/** Whether what follows is the time of a change, not of the publication. */
const CHANGE =
  /\b(?:updated?|modified|edited|revised|reviewed|corrected)\b[^\p{L}\d]{0,4}(?:on|at)?\W{0,3}(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?\W{0,3})?(?:on\W{0,3})?(?:\p{L}{3,9}day\W{0,3})?$/iu;

/** The publication date that a line states: a date that no word of change precedes. */
export function publicationDate(text: string): FullDate | undefined {
  let rest = text;
  let offset = 0;
  for (let guard = 0; guard < 4; guard++) {
    const date = findFullDate(rest);
    if (date === undefined) return undefined;
    const before = rest.slice(0, date.index);
    const sinceLabel = before.slice(Math.max(0, before.length - 60));
    const labelled =
      /\b(?:published|posted|created|first|issued|filed|date[d:])\b/i.test(sinceLabel) && !CHANGE.test(sinceLabel);
    if (labelled || !/\b(?:updated?|modified|edited|revised|corrected)\b/i.test(sinceLabel))
      return { ...date, index: date.index + offset };
    offset += date.index + date.expression.length;
    rest = text.slice(offset);
  }
  return undefined;
}
