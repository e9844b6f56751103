/** The outlet's own opinion inside the file: where it begins, and how far it runs. */
import type { Language } from '../language/index.ts';
import type { JudgedUnit } from '../types.ts';
import { commentaryMarker, type Marker } from './readers/commentary-marker.ts';

export interface Fenced {
  units: JudgedUnit[];
  /** The first marker of the file. */
  marker?: { marker: string; line: number };
}

/**
 * Marks the commentary. It runs from its marker to the next heading, credit line, furniture or the end; a note, and
 * anything above the article's prose, is that paragraph alone (with the list that it announces).
 */
export function markCommentary(
  units: readonly JudgedUnit[],
  headings: readonly boolean[],
  firstProse: number,
  language: Language,
): Fenced {
  const out = [...units];
  let first: Fenced['marker'];
  for (let i = 0; i < out.length; i++) {
    const unit = out[i];
    const opener = unit && openerOf(unit, language);
    if (unit === undefined || opener === undefined || (opener.marker === undefined && first !== undefined)) continue;
    const { marker, forced } = opener;
    first ??= { marker: marker?.text ?? unit.text.split(/(?<=:)\s/, 1)[0] ?? '', line: unit.line };
    const alone = marker?.note === true || i < firstProse || forced;
    const end = endOfCommentary(out, i, headings, alone);
    fence(out, i, end, first.marker, marker);
    i = end - 1;
  }
  return { units: out, ...(first === undefined ? {} : { marker: first }) };
}

/** A marker opens commentary, and so does an editor's word, with a marker or without one. */
function openerOf(unit: JudgedUnit, language: Language): { marker: Marker | undefined; forced: boolean } | undefined {
  const forced = isForced(unit);
  if (unit.verdict !== undefined && !forced) return undefined;
  const marker = commentaryMarker.read(unit.text, language);
  return marker === undefined && !forced ? undefined : { marker, forced };
}

const isForced = ({ verdict }: JudgedUnit): boolean => verdict?.rule === 'editor' && verdict.class === 'commentary';

/** Index behind the last unit of the commentary that begins at `start`. */
function endOfCommentary(
  units: readonly JudgedUnit[],
  start: number,
  headings: readonly boolean[],
  alone: boolean,
): number {
  const announces = units[start]?.text.endsWith(':') ?? false;
  let end = start + 1;
  for (; end < units.length; end++) {
    const next = units[end];
    if (next === undefined || next.verdict !== undefined || headings[end] === true) break;
    if (alone && !(next.shape === 'list-item' && announces)) break;
  }
  return end;
}

function fence(units: JudgedUnit[], start: number, end: number, opener: string, marker: Marker | undefined): void {
  for (let i = start; i < end; i++) {
    const member = units[i];
    if (member === undefined || member.verdict?.rule === 'editor') continue;
    units[i] = {
      ...member,
      verdict: {
        class: 'commentary',
        rule: 'commentary',
        reason: `opened by “${opener}”`,
        confidence: marker?.note === true ? 0.8 : 0.9,
      },
    };
  }
}
