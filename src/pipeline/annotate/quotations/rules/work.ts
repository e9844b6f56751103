import { isTitleCase } from '../../../text/words.ts';
import { standsBefore } from './before-marks.ts';
import type { Rule } from './rule.ts';

export const work: Rule = {
  name: 'work',
  why: 'The title of a work is no speech: the film “…”. Only words that are set as titles are can be one.',
  read: (scene, words) =>
    standsBefore(scene, words, scene.language.speech.works) && isTitleCase(words.inner, scene.language)
      ? { left: 'The words before the marks make them the title of a work.' }
      : undefined,
};
