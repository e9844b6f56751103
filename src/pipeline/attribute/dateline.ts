/** The dateline that opens the first paragraph: place, sometimes agency and date, then a dash. */

export interface DatelineMatch {
  place?: string;
  agency?: string;
  /** Length of the dateline in the text, dash and space included. */
  length: number;
}

const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|d[aeiou]s?|del|la|el|le|los|las|upon|on|of|the|and|am|an|der|sur)){0,5}(?:,\s(?:\p{Lu}[\p{L}.'’]*)(?:\s\p{Lu}[\p{L}.'’]*){0,2})?`;
const DATE = String.raw`(?:\s?[,–—-]?\s?(?:\p{L}{3,9}day,?\s)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\p{Ll}{0,6}\.?\s\d{1,2}|\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}{0,6})(?:,?\s\d{4})?)`;
const AGENCY = String.raw`(?:\s?[,/]?\s?\((?<agency>[\p{Lu}][\p{L}.&/\s-]{1,40})\))`;
const DATELINE = new RegExp(
  `^(?<place>${PLACE})?,?${DATE}?${AGENCY}?${DATE}?\\s{0,2}(?:[—–―]|--|-(?=\\s)|:(?=\\s))\\s{0,2}(?=\\S)`,
  'iu',
);

/**
 * The pattern is generous, the tests after it are not: a dateline is in capitals, or names an agency, or stands before
 * a long dash and a capital ("Maria Lopez — a teacher — said" continues in lower case).
 */
export function readDateline(text: string): DatelineMatch | undefined {
  const head = text.slice(0, 140);
  // The date of a press release stands between place and dash.
  const match = DATELINE.exec(head);
  if (match?.groups === undefined) return undefined;
  const { place, agency } = match.groups;
  const length = match[0].length;
  const mark = match[0].trimEnd().at(-1);
  const rest = text.slice(length);
  if (place === undefined && agency === undefined) return undefined;
  if (place !== undefined && !/^\p{Lu}/u.test(place)) return undefined;
  const letters = (place ?? '').split(',', 1)[0]?.replace(/[^\p{L}]/gu, '') ?? '';
  const shouted = letters.length >= 3 && letters === letters.toUpperCase();
  if (mark === ':' && !(agency !== undefined || (shouted && /\d/.test(match[0])))) return undefined;
  const everyWordCapital =
    place === undefined ||
    place
      .split(/[\s,]+/)
      .every(
        (word) =>
          /^\p{Lu}/u.test(word) || /^(?:d[aeiou]s?|del|la|el|le|los|las|upon|on|of|the|and|an|am|der|sur)$/.test(word),
      );
  if (!everyWordCapital) return undefined;
  const longDash = /[—–―]|--/.test(match[0].slice(-4));
  const opensSentence = /^["“‘]?[\p{Lu}\d]/u.test(rest);
  if (
    agency !== undefined ||
    (shouted && !/^[A-Z]{2,5}$/.test(letters)) ||
    (longDash && opensSentence && place !== undefined)
  ) {
    return {
      ...(place === undefined ? {} : { place: place.replace(/,$/, '') }),
      ...(agency === undefined ? {} : { agency }),
      length,
    };
  }
  return undefined;
}
