/** Whom a subject means. */
import type { Speaker } from '../names/cast.ts';
import type { Scene } from '../scene.ts';
import type { Subject } from '../subjects/subject.ts';
import { antecedent } from './antecedent.ts';

/** The person or body that a subject names; nobody where it is a role, a group or unknown. */
export function speakerOf(scene: Scene, subject: Subject, from: number): Speaker | undefined {
  if (subject === undefined) return undefined;
  const { cast } = scene.memory;
  if (subject.kind === 'name') return cast.resolve(subject.run);
  if (subject.kind === 'role') return subject.title === undefined ? undefined : cast.titled(subject.title);
  return antecedent(scene, Math.max(subject.at, from));
}

/** As the rules hand it back: without a key where nobody is meant. */
export const named = (scene: Scene, subject: Subject, from: number): { speaker?: Speaker } =>
  withSpeaker(speakerOf(scene, subject, from));

export const withSpeaker = (speaker: Speaker | undefined): { speaker?: Speaker } =>
  speaker === undefined ? {} : { speaker };
