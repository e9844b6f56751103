import type { Language } from '../../language/index.ts';
import { type Line, readLine } from '../../text/tokens.ts';

export interface Marker {
  text: string;
  /** A note speaks of the text and is one paragraph; a comment runs on. */
  note: boolean;
}

/** Characters in which a marker ends. */
const LONGEST = 100;
/** Brackets, asterisks and underscores that may stand before a marker. */
const MOST_MARKS = 2;

export const commentaryMarker = {
  name: 'commentary-marker',
  why: 'opens the outlet’s own opinion, or a note on the text: “Editor’s note:”',
  read: (text: string, { credits: { commentary, names } }: Language): Marker | undefined => {
    if (!/^[\p{Lu}([*_“"]/u.test(text)) return undefined;
    const line = readLine(text.slice(0, LONGEST));
    const first = pastOpening(line);
    const label = commentary.labels.at(line, first);
    // "Opinion: headline" below an article points elsewhere; a marker of commentary is followed by a sentence.
    if (label !== undefined && !/[.!?]["”’)]*$/.test(text)) return undefined;
    const definite = commentary.definite.at(line, first);
    const note = definite === undefined ? commentary.notes.at(line, first) : undefined;
    const marker = label ?? definite ?? note ?? commentary.opinions.at(line, first);
    if (marker === undefined) return undefined;
    // "The editor: a small man with a large hat" is no marker.
    if (definite === undefined && names.articles.at(line, first) !== undefined) return undefined;
    return { text: text.slice(marker.start, marker.end), note: note !== undefined };
  },
};

function pastOpening(line: Line): number {
  let at = 0;
  while (at < MOST_MARKS && /^[([*_]$/.test(line.tokens[at]?.key ?? '')) at++;
  return at;
}
