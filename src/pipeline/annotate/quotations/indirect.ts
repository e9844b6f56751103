/** Speech without marks: "Roe said that …", where verb and speaker are clear. */
import { withoutEnd } from '../../text/trim.ts';
import type { MarkedSpan } from './marks.ts';
import { type Scene, type Speaker, type Subject, subjectBefore } from './speakers.ts';

const THAT =
  /\b(?:said|says|saying|stated|states|stating|warned|warns|warning|argued|argues|arguing|insisted|insists|noted|notes|noting|explained|explains|claimed|claims|announced|announces|confirmed|confirms|acknowledged|acknowledges|added|adds|adding|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|told \p{L}+(?: \p{L}+)?|revealed|reveals|suggested|predicted|maintained|declared|testified|conceded|admitted)\s+that\s/giu;

export function indirectSpeech(
  scene: Scene,
  starts: readonly number[],
  spans: readonly MarkedSpan[],
  nameOf: (subject: Subject) => Speaker | undefined,
): { start: number; end: number; kind: 'indirect'; speaker: Speaker }[] {
  const { text } = scene.paragraph;
  return starts.flatMap((from, i) => {
    const until = starts[i + 1] ?? text.length;
    // Where the sentence is quoted in part, the quotation tells.
    if (spans.some((span) => span.open >= from && span.open < until)) return [];
    const [match] = text.slice(from, until).matchAll(THAT);
    if (match === undefined) return [];
    const subject = subjectBefore(scene, from, from + match.index);
    const speaker = subject?.kind === 'name' ? nameOf(subject) : undefined;
    if (speaker === undefined) return [];
    const start = from + match.index + match[0].length;
    const end = from + withoutEnd(text.slice(from, until).trimEnd(), /[.!?…]/).length;
    return end > start ? [{ start, end, kind: 'indirect' as const, speaker }] : [];
  });
}
