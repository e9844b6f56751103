import { named } from '../speakers/index.ts';
import { subjectAfter } from '../subjects/after.ts';
import { type ClauseRule, headOf } from './rule.ts';

export const accordingToBehind: ClauseRule = {
  name: 'according-to-behind',
  why: '“According to” and its like give words to somebody without a verb: “…”, according to Roe.',
  read: (scene, { at, until }) => {
    const { line, language } = scene;
    const head = headOf(scene, at);
    const according = language.speech.according.at(line, head);
    if (according !== undefined && according.end < until)
      return named(scene, subjectAfter(scene, according.end + 1, until), at);
    const told = language.speech.toldTo.at(line, head);
    return told !== undefined && told.end < until ? {} : undefined;
  },
};
