import { named } from '../speakers/index.ts';
import { subjectBefore } from '../subjects/before.ts';
import { type ClauseRule, headOf } from './rule.ts';

/** Characters of the subject. */
const LONGEST = 80;

export const asPut: ClauseRule = {
  name: 'as-put',
  why: 'A clause that compares names whose words they are: “…”, as Roe put it.',
  read: (scene, { at, until }) => {
    const { line, language } = scene;
    const { as, putting } = language.speech;
    const head = headOf(scene, at);
    const first = line.tokens[head];
    if (first === undefined || first.end >= until || !as.has(first.key)) return undefined;
    for (let i = head + 2; ; i++) {
      const token = line.tokens[i];
      if (token === undefined || token.start >= until || token.start > first.end + LONGEST) return undefined;
      if (putting.at(line, i) !== undefined) return named(scene, subjectBefore(scene, at, token.start), at);
    }
  },
};
