/** The outlet's own opinion inside the file: where it begins, and how far it runs. */
import type { JudgedUnit } from '../types.ts';

const MARKER =
  /^[([*_]{0,2}((?:(?:a |an )?(?:note from (?:the |our )?editors?|message from (?:the )?editors?)|(?:[A-Z]{2,5}\s|[A-Z][\p{L}]+\s)?(?:editor(?:ial)?|ed|publisher|author|moderator|blogger|admin|writer)(?:['’]?s?['’]?)?\.?(?:\s(?:note|notes|comment|comments|commentary|response|view|take|opinion|remark|reply))?|(?:our|my) (?:take|view|opinion|comment|two cents)|(?:the )?[A-Z][\p{L}]{0,20} (?:take|says|view|comment|commentary|opinion)|commentary|opinion|comment)\s?:)/iu;

export interface Marker {
  text: string;
  /** A note speaks of the text and is one paragraph; a comment runs on. */
  note: boolean;
}

export function readMarker(text: string): Marker | undefined {
  const match = MARKER.exec(text);
  if (match?.[1] === undefined) return undefined;
  const text_ = match[1];
  // "Opinion: headline" below an article points elsewhere; a marker of commentary is followed by a sentence.
  if (/^(?:opinion|comment|commentary)\s?:/i.test(text_) && !/[.!?]["”’)]*$/.test(text)) return undefined;
  if (!/^[A-Z([*_“"]/.test(text)) return undefined;
  // "The editor: a small man with a large hat" is no marker.
  if (/^the\s/i.test(text_) && !/\b(?:take|says|view|comment|commentary|opinion)\b/i.test(text_)) return undefined;
  return { text: text_, note: /\bnotes?\s?:|\bnote from|^(?:author|writer|publisher)/i.test(text_) };
}

/**
 * Marks the commentary. It runs from its marker to the next heading, credit line, furniture or the end; a note, and
 * anything above the article's prose, is that paragraph alone (with the list that it announces).
 */
export function markCommentary(
  units: readonly JudgedUnit[],
  isHeading: (index: number) => boolean,
  firstProse: number,
): { units: JudgedUnit[]; marker?: { marker: string; line: number } } {
  const out = [...units];
  let first: { marker: string; line: number } | undefined;
  for (let i = 0; i < out.length; i++) {
    const unit = out[i];
    if (unit === undefined) continue;
    const forced = unit.verdict?.rule === 'editor' && unit.verdict.class === 'commentary';
    const marker = unit.verdict === undefined || forced ? readMarker(unit.text) : undefined;
    if (marker === undefined && !(forced && first === undefined)) continue;
    first ??= { marker: marker?.text ?? unit.text.split(/(?<=:)\s/, 1)[0] ?? '', line: unit.line };
    const alone = (marker?.note ?? false) || i < firstProse || forced;
    let end = i + 1;
    while (end < out.length) {
      const next = out[end];
      if (next === undefined || next.verdict !== undefined || isHeading(end)) break;
      if (alone && !(next.shape === 'list-item' && /:$/.test(out[i]?.text ?? ''))) break;
      end++;
    }
    for (let j = i; j < end; j++) {
      const member = out[j];
      if (member === undefined || member.verdict?.rule === 'editor') continue;
      out[j] = {
        ...member,
        verdict: {
          class: 'commentary',
          rule: 'commentary',
          reason: `opened by “${first.marker}”`,
          confidence: marker?.note === true ? 0.8 : 0.9,
        },
      };
    }
    i = end - 1;
  }
  return { units: out, ...(first === undefined ? {} : { marker: first }) };
}
