/** Steps through a line, for readers that read it part by part. */
import type { Language } from '../../language/index.ts';
import type { Phrases } from '../../text/phrases.ts';
import type { Line } from '../../text/tokens.ts';

/** Index of the first token from `index` on that is no mark, at most `most` marks further. */
export function pastMarks(line: Line, index = 0, most = 3): number {
  let at = index;
  while (at - index < most && line.tokens[at]?.kind === 'mark') at++;
  return at;
}

/** Index behind one opening bracket, where there is one. */
export const pastBracket = (line: Line): number => (/^[([]$/.test(line.tokens[0]?.key ?? '') ? 1 : 0);

/** Index behind a phrase that may be missing. */
export const past = (list: Phrases, line: Line, index: number): number => list.at(line, index)?.after ?? index;

/** Index of the first token behind ornaments and a note's label: "[Editor's note: This article …" */
export const pastNote = (line: Line, { credits: { text } }: Language): number =>
  past(text.notes, line, pastMarks(line));

/** What stands behind the token before `index`, without the space between them. */
export const textFrom = (line: Line, index: number): string => {
  const token = line.tokens[index];
  return token === undefined ? '' : line.text.slice(token.start);
};

/** Index behind "this article was", and behind "this article" alone; undefined where the text is not spoken of. */
export function pastItself(
  line: Line,
  index: number,
  { credits: { text } }: Language,
): { bare: number; is?: number } | undefined {
  const itself = text.itself.at(line, index);
  if (itself === undefined) return undefined;
  const is = text.is.at(line, itself.after)?.after;
  return { bare: itself.after, ...(is === undefined ? {} : { is }) };
}
