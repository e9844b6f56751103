/**
 * Real news items that stand beside the project: 19,043 of Reuters with a text (1987), then those of the BBC (2004/05)
 * to fill up what a collection lacks. Other people's texts: measured, never shown.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../run.ts';

const FOLDER = join(ROOT, '..', 'shared', 'data', 'news');
const REUTERS = join(FOLDER, 'reuters21578.jsonl.gz');
const BBC = join(FOLDER, 'bbc-2225.jsonl.gz');

export interface NewsItem {
  title: string;
  /** ISO day; the BBC's items have none. */
  date?: string;
  paragraphs: string[];
}

/** A line of either file. */
interface Listed {
  title?: string;
  body?: string;
  text?: string;
  /** `26-FEB-1987 15:01:01.79`. */
  date?: string;
}

export const hasNews = (): boolean => existsSync(REUTERS) && existsSync(BBC);

/** The first so many that have a headline and a text; fewer where there are not so many. */
export function news(count: number): NewsItem[] {
  const items: NewsItem[] = [];
  for (const [file, paragraphsOf] of [
    [REUTERS, indented],
    [BBC, blankLined],
  ] as const) {
    if (items.length >= count) break;
    for (const line of gunzipSync(readFileSync(file)).toString().trim().split('\n')) {
      const { title = '', body, text = body ?? '', date } = JSON.parse(line) as Listed;
      const headline = oneLine(title);
      const paragraphs = paragraphsOf(text);
      const day = isoDay(date ?? '');
      if (headline === '' || paragraphs.length === 0) continue;
      items.push({ title: headline, ...(day !== undefined && { date: day }), paragraphs });
      if (items.length === count) break;
    }
  }
  return items;
}

/** A paragraph's first line is set in by four blanks, a row of a table by fewer or none. */
const BEGINS = /^ {4}(?=\S)|^\s*$/;

/** Paragraphs of an agency's text: hard-wrapped at 64 letters, each but the first begins with an indent. */
export function indented(text: string): string[] {
  const paragraphs: string[][] = [];
  for (const line of withoutSignOff(text).split('\n')) {
    if (paragraphs.length === 0 || BEGINS.test(line)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => oneLine(lines.join(' '))).filter((paragraph) => paragraph !== '');
}

/** Without the agency's name at the end, and the control character that ends a transmission. */
function withoutSignOff(text: string): string {
  const lines = text.replace(/[\s\u0003]+$/u, '').split('\n');
  if (/^\s*reuters?\s*$/i.test(lines.at(-1) ?? '')) lines.pop();
  return lines.join('\n');
}

/** Paragraphs with blank lines between. */
export const blankLined = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== '');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** ` 5-MAR-1987 04:02:38.79` → `1987-03-05`. */
export function isoDay(printed: string): string | undefined {
  const [, day, month = '', year] = /^\s*(\d{1,2})-([A-Z]{3})-(\d{4})\b/.exec(printed) ?? [];
  if (day === undefined || year === undefined || !MONTHS.includes(month)) return undefined;
  return [year, `${MONTHS.indexOf(month) + 1}`.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
