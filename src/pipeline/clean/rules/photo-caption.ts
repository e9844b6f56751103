import type { Language } from '../../language/index.ts';
import { readLine, type Line } from '../../text/tokens.ts';
import type { Reading, Rule } from '../context.ts';

type Words = Language['page']['photoCaption'];

/** Longest caption; longest one that ends in names; longest that an agency signs; longest bare credit. */
const MOST_WORDS = 90;
const MOST_WORDS_NAMED = 45;
const MOST_WORDS_SIGNED = 25;
const MOST_WORDS_BARE = 12;
/** In characters: how long a credit behind a caption is. */
const LONGEST_CREDIT = 90;
const LEAST_NAME = 2;

/** Captions and picture credits: they begin with a label, or end in a credit. */
export const photoCaption: Rule = {
  name: 'photo-caption',
  why: 'captions or credits a picture',
  apply(reading, { language: { page }, index }) {
    const { text, line, words } = reading;
    if (words > MOST_WORDS || isOther(reading, index, page)) return undefined;
    const caption = page.photoCaption;
    if (opensCaption(line, caption)) return { confidence: 0.9 };
    if (endsInBrackets(line, caption)) return { confidence: 0.88 };
    if (words <= MOST_WORDS_NAMED && endsInNames(text)) return { confidence: 0.8 };
    const tail = tailOf(line);
    if (words <= MOST_WORDS_BARE && tail.from === 0 && isCredit(line, tail, caption)) return { confidence: 0.88 };
    // An agency signs its last paragraph in the same way; a caption is shorter.
    if (words <= MOST_WORDS_SIGNED && isSigned(line, tail, caption)) return { confidence: 0.75 };
    return endsInCredit(line, tail, caption) ? { confidence: 0.82 } : undefined;
  },
};

/** "By …"; "Credit: the bank had none left to give."; as the first line of a page "In pictures: …" is a headline. */
const isOther = ({ line, ends }: Reading, index: number, page: Language['page']): boolean =>
  page.byline.at(line, 0) !== undefined ||
  (ends && /^\w+\s?:\s\p{Ll}/u.test(line.text)) ||
  (index === 0 && page.crossReference.weakAlone.at(line, 0) !== undefined);

/** "Photo: …", "(Image courtesy of …", "[2/5] …" */
function opensCaption(line: Line, { labels, openings }: Words): boolean {
  if (/^\[\d+\/\d+\]/.test(line.text)) return true;
  const first = /^[([]/.test(line.text) ? 1 : 0;
  const opening = openings.at(line, first);
  // "File-sharers" and "file-" are no files of a picture: behind the dash stands a space.
  if (opening !== undefined && (!/[-–—]$/.test(opening.entry) || /\s/.test(line.text[opening.end] ?? ''))) return true;
  const label = labels.at(line, first);
  return label !== undefined && /^[:：|]$/.test(line.tokens[label.after]?.key ?? '');
}

/** "… on Tuesday. (AP Photo/Lena Okun)", but not the byline "Lena Okun (AP)". */
function endsInBrackets(line: Line, { bracketed, signing }: Words): boolean {
  const match = /[([]([^()[\]]{1,110})[)\]]\.?$/.exec(line.text.slice(-130));
  if (match === null) return false;
  const inside = readLine(match[1] ?? '');
  if (!bracketed.at(inside, 0)) return false;
  const isByline = signing.whole(inside) && /^[^(]{2,50}\([^()]*\)$/.test(line.text.slice(0, 80));
  return !isByline;
}

/** "… (Lena Okun/Harbour Archive)" */
const endsInNames = (text: string): boolean =>
  /\([\p{Lu}][\w .-]{1,30}(?:\/[\p{Lu}][\w .-]{1,30})+\)$/u.test(text.slice(-200));

/** What stands behind the last full stop of a line. */
interface Tail {
  from: number;
  until: number;
}

const isStop = (key: string | undefined): boolean => key === '.' || key === '!' || key === '?';

function tailOf({ tokens }: Line): Tail {
  const until = tokens.length;
  let from = until;
  while (from > 0 && !isStop(tokens[from - 1]?.key)) from--;
  while (from > 0 && from < until && /["”']/.test(tokens[from]?.key ?? '')) from++;
  return { from, until };
}

/** "Lena Okun/AP", "via Reuters", "AP / Lena Okun": an agency at the start, behind a stroke or behind "via". */
function isCredit(line: Line, { from, until }: Tail, { agencies, via }: Words): boolean {
  for (let i = from; i < until; i++) {
    const agency = agencies.at(line, i);
    const opens = i === from || line.tokens[i - 1]?.key === '/' || via.before(line, i) !== undefined;
    if (!agency || !opens) continue;
    if (agency.after === until || line.tokens[agency.after]?.key === '/') return true;
  }
  return false;
}

/** "The pier fell in the night. AFP" */
function isSigned(line: Line, { from, until }: Tail, { agencies, photo }: Words): boolean {
  const spaced = /\s/.test(line.text[(line.tokens[from]?.start ?? 0) - 1] ?? '');
  const agency = from > 0 && spaced ? agencies.at(line, from) : undefined;
  return agency !== undefined && (photo.at(line, agency.after)?.after ?? agency.after) === until;
}

function endsInCredit(line: Line, tail: Tail, words: Words): boolean {
  const length = line.text.length - (line.tokens[tail.from]?.start ?? line.text.length);
  if (tail.from > 0 && length <= LONGEST_CREDIT && endsInAgency(line, tail, words)) return true;
  for (let i = tail.from; i < tail.until; i++) {
    const start = line.tokens[i]?.start ?? 0;
    if (line.text.length - start > LONGEST_CREDIT) continue;
    if (creditsPicture(line, i, tail, words)) return true;
  }
  return false;
}

/** "… in the night. Lena Okun/AP" */
function endsInAgency(line: Line, { from, until }: Tail, { agencies, via }: Words): boolean {
  for (let i = from; i < until; i++) {
    const opens = i === from || line.tokens[i - 1]?.key === '/' || via.before(line, i) !== undefined;
    const agency = opens ? agencies.at(line, i) : undefined;
    if (agency && (i > from || agency.after === until)) return true;
  }
  return false;
}

/** "… in the night. Photo Lena Okun", "… Picture credit: Lena Okun", "REUTERS/Lena Okun" */
function creditsPicture(line: Line, i: number, tail: Tail, words: Words): boolean {
  const { tokens } = line;
  const picture = words.picture.at(line, i);
  if (picture === undefined) return isStroked(line, i, tail, words);
  const credit = words.credit.at(line, picture.after);
  const behind = credit?.after ?? picture.after;
  if (/^[:：/]$/.test(tokens[behind]?.key ?? '')) return isName(line, behind + 1);
  if (!isName(line, behind) || tokens[behind]?.capital !== true) return false;
  // Without a word for it a credit begins its part of the line: "A picture of Lena Okun" is none.
  const opens = i === tail.from || /^[,|·•–—-]$/.test(tokens[i - 1]?.key ?? '');
  return credit !== undefined || (i > 0 && opens);
}

/** "REUTERS/Lena Okun" */
function isStroked(line: Line, i: number, { until }: Tail, { signing }: Words): boolean {
  const agency = signing.at(line, i);
  return agency !== undefined && line.tokens[agency.after]?.key === '/' && agency.after + 1 < until;
}

/** Whether the line goes on from a token, for as long as a name is at least. */
const isName = ({ text, tokens }: Line, at: number): boolean =>
  text.length - (tokens[at]?.start ?? text.length) >= LEAST_NAME;
