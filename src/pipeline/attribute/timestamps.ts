/** Lines that hold nothing but a date or a time. */
import { isRead, type Language } from '../language/index.ts';
import { isWeekdayAnywhere, JOINTS_ANYWHERE, monthAnywhere, SIGNED_DAY } from '../language/names/days.ts';
import { readLine } from '../text/tokens.ts';
import { words } from '../text/words.ts';
import { isOfCalendar, publicationDate } from './dates.ts';

/** Longer lines say more than when. */
const MOST_CHARACTERS = 140;
const MOST_WORDS = 24;
/** Of a line with a day in a language whose labels are not known: "Publié le 5 juin 2031 à 10h15". */
const MOST_WORDS_UNREAD = 8;

/** Whether a line holds a date or time, its labels, and nothing else. */
export function isTimestamp(text: string, language: Language): boolean {
  const { timestamps } = language.credits;
  if (text.length > MOST_CHARACTERS || /[$£€₹¥%]/.test(text)) return false;
  if (!/\d/.test(text) && timestamps.dateless.find(readLine(text)) === undefined) return false;
  const list = words(text).map((word) => word.text.toLowerCase());
  if (list.length === 0 || list.length > MOST_WORDS) return false;
  if (!isRead(language) && list.length <= MOST_WORDS_UNREAD && publicationDate(text, language) !== undefined)
    return true;
  const ofTime = list.map(
    (word) =>
      timestamps.units.has(word) ||
      timestamps.ordinals.has(word) ||
      timestamps.zones.has(word) ||
      isOfCalendar(word, language) ||
      isDashedDay(word, language) ||
      SIGNED_DAY.test(word) ||
      monthAnywhere(word) !== undefined ||
      isWeekdayAnywhere(word),
  );
  const isBeside = (word: string): boolean =>
    timestamps.labels.has(word) || JOINTS_ANYWHERE.has(word) || isFigure(word, language);
  if (!list.every((word, i) => ofTime[i] === true || isBeside(word))) return false;
  return (
    ofTime.includes(true) ||
    list.some((word) => /^\d{4}-\d|^\d{1,2}-\d{1,2}-\d{4}$|^[zt]$/.test(word)) ||
    /\d[:/.]\d/.test(text) ||
    timestamps.opening.at(readLine(text), 0) !== undefined
  );
}

/** "3-jul-2031". */
function isDashedDay(word: string, language: Language): boolean {
  const month = /^\d{1,2}-(\p{L}{3,12})-\d{2,4}$/u.exec(word)?.[1];
  return month !== undefined && isOfCalendar(month, language);
}

/** Figures of a date or time: `5th`, `9h30`, `11:05pm`, `2031-06-05T23`, `05z`, `utc+2`. `T` and `Z` are ISO 8601's. */
function isFigure(word: string, { credits: { timestamps } }: Language): boolean {
  const written = /^\d{1,4}(\p{L}[\p{L}.]*)$/u.exec(word)?.[1];
  if (written !== undefined && (timestamps.ordinals.has(written) || timestamps.endings.has(written))) return true;
  const [, mark, half] = /^\d{1,2}([.\p{L}])\d{2}(\p{L}{2})?$/u.exec(word) ?? [];
  if (mark !== undefined && (mark === '.' || timestamps.endings.has(mark)))
    return half === undefined || timestamps.halves.has(half);
  const zone = /^(\p{L}{3})?[+-]?\d{1,2}$/u.exec(word);
  if (zone !== null) return zone[1] === undefined || timestamps.zones.has(zone[1]);
  return /^\d{1,4}$|^\d{1,4}(?:[-.]\d{1,4}){1,2}(?:t\d{2})?$|^\d{2}[zt]$|^[zt]$/.test(word);
}

/** Entries of a running report are headed by the time alone: "9:05 p.m. ET". */
export function isClock(text: string, { credits: { timestamps } }: Language): boolean {
  const match = /^\d{1,2}(?<minutes>[:.]\d{2})?(?<half>\s?\p{L}[\p{L}.]{0,4})?(?<zone>\s\p{L}{2,4})?$/u.exec(
    text,
  )?.groups;
  if (match === undefined) return false;
  const half = match.half?.trim();
  if (half === undefined) return match.minutes !== undefined;
  if (timestamps.halves.whole(readLine(half)) !== undefined) return true;
  if (timestamps.clock.whole(readLine(half)) !== undefined) return match.minutes !== undefined;
  return match.minutes !== undefined && match.zone === undefined && /^\s\p{L}{2,4}$/u.test(match.half ?? '');
}
