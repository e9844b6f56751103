import type { Scene, Verb } from '../scene.ts';
import { subjectOfSentence } from '../subjects/sentence.ts';
import type { VerbRule } from './rule.ts';

export const isParticiple = ({ language }: Scene, { word }: Verb): boolean =>
  language.people.participleEndings.some((ending) => word.endsWith(ending));

export const participle: VerbRule = {
  name: 'participle',
  why: 'A participle shares the subject of its sentence: “Roe praised the crews, calling them …”.',
  subject: (scene, from, verb) =>
    isParticiple(scene, verb) ? { subject: subjectOfSentence(scene, from, verb.at) } : undefined,
};
