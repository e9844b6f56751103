import type { Scene, Verb } from '../scene.ts';
import type { Subject } from '../subjects/subject.ts';

/** A rule of whose verb it is. */
export interface VerbRule {
  name: string;
  why: string;
  /**
   * @param from where the sentence begins
   * @returns the subject, which may be unknown; undefined where the rule does not apply
   */
  subject: (scene: Scene, from: number, verb: Verb) => { subject: Subject } | undefined;
}
