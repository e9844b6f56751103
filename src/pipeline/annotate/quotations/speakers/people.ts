import type { Speaker } from '../names/cast.ts';
import { namesIn, type Scene, sentenceEnd } from '../scene.ts';
import { subjectOfSentence } from '../subjects/sentence.ts';

/** Persons named outside of quotation marks, each once. */
export function peopleIn(scene: Scene, from: number, to: number): Speaker[] {
  const { cast } = scene.memory;
  const people = new Map<string, Speaker>();
  for (const run of namesIn(scene, from, to)) {
    if (run.possessive || !cast.isPerson(run)) continue;
    const speaker = cast.resolve(run);
    people.set(speaker.name, speaker);
  }
  return [...people.values()];
}

/** Who is on stage when the paragraph ends: its one person, or the subject of its last sentence that has one. */
export function onStage(scene: Scene): Speaker | undefined {
  const people = peopleIn(scene, 0, scene.text.length);
  if (people.length <= 1) return people[0];
  for (const start of scene.starts.toReversed()) {
    const end = sentenceEnd(scene, start);
    if (peopleIn(scene, start, end).length === 0) continue;
    const subject = subjectOfSentence(scene, start, end);
    return subject?.kind === 'name' ? scene.memory.cast.resolve(subject.run) : undefined;
  }
  return undefined;
}
