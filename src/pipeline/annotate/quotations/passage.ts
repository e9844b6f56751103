/** One paragraph: each pair of marks is judged in the order of the text, and what it shows is remembered for the next. */
import type { Left } from '../../types.ts';
import { indirectSpeech } from './indirect.ts';
import type { Speaker } from './names/cast.ts';
import { judge } from './rules/index.ts';
import { lastVerb, type Memory, namesIn, type Paragraph, type Scene, sentenceStart, type Spoken } from './scene.ts';
import { speakerOf } from './speakers/index.ts';
import { onStage } from './speakers/people.ts';
import { subjectOfVerb } from './verbs/index.ts';
import { readMarked } from './words.ts';

interface ReadPassage {
  spoken: Spoken[];
  left: Left[];
}

export function readPassage(paragraph: Paragraph, memory: Memory): ReadPassage {
  const scene: Scene = { ...paragraph, memory, found: [] };
  const left: Left[] = [];
  let known = 0;
  for (const [i, span] of scene.spans.entries()) {
    // Names are met in the order of the text, those after the words of a clause included.
    known = meet(scene, known, span.open);
    const words = readMarked(scene, i, span);
    const { start, end, inner: text } = words;
    const verdict = judge(scene, words);
    if (verdict === undefined || 'left' in verdict) {
      scene.found.push(undefined);
      if (verdict !== undefined)
        left.push({ kind: 'quotation', text, start, end, rule: verdict.rule, reason: verdict.left });
    } else remember(scene, { start, end, ...verdict });
  }
  shareOverReopened(scene);
  const marked = scene.found.filter((spoken) => spoken !== undefined);
  const indirect = indirectSpeech(scene);
  meet(scene, known, scene.text.length);
  if (marked.length === 0) memory.last = onStage(scene) ?? memory.last;
  const spoken = [...marked, ...indirect].sort((a, b) => a.start - b.start);
  memory.open = scene.spans.at(-1)?.closed === false ? spoken.at(-1)?.speaker : undefined;
  memory.announced = announcedBy(scene);
  return { spoken, left };
}

function meet(scene: Scene, from: number, to: number): number {
  for (const run of namesIn(scene, from, to)) scene.memory.cast.meet(run);
  return to;
}

function remember(scene: Scene, spoken: Spoken): void {
  scene.found.push(spoken);
  scene.latest = spoken;
  if (spoken.speaker === undefined) return;
  scene.memory.last = spoken.speaker;
  scene.memory.cast.believe(spoken.speaker.name);
}

/** A quotation that is opened anew without having been closed is one speech: who gave a part of it gave all. */
function shareOverReopened({ spans, found }: Scene): void {
  const reopened = [...spans.keys()].slice(0, -1).filter((i) => spans[i]?.closed === false);
  for (const i of reopened) share(found[i], found[i + 1]);
  for (const i of reopened.toReversed()) share(found[i], found[i + 1]);
}

/** Either gets the speaker of the other, where it has none. */
function share(own: Spoken | undefined, next: Spoken | undefined): void {
  const speaker = own?.speaker ?? next?.speaker;
  if (own === undefined || next === undefined || speaker === undefined) return;
  own.speaker ??= speaker;
  next.speaker ??= speaker;
}

/** The speaker that a paragraph ending in a colon announces. */
function announcedBy(scene: Scene): Speaker | undefined {
  const end = scene.outside.trimEnd();
  if (!end.endsWith(':')) return undefined;
  const from = sentenceStart(scene, end.length);
  const verb = lastVerb(scene, from, end.length, false);
  return verb === undefined ? scene.memory.last : speakerOf(scene, subjectOfVerb(scene, from, verb).subject, from);
}
