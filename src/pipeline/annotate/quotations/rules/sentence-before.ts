import { type Scene, sentenceStart, tokenAfter } from '../scene.ts';
import { antecedent } from '../speakers/antecedent.ts';
import { speakerOf } from '../speakers/index.ts';
import { peopleIn } from '../speakers/people.ts';
import { subjectOfSentence } from '../subjects/sentence.ts';
import { spoken } from './own-sentence.ts';
import { opensParagraph } from './opens-paragraph.ts';
import type { Rule } from './rule.ts';

export const sentenceBefore: Rule = {
  name: 'sentence-before',
  why: 'The sentence right before, if it names one person, is nearer than a quotation further up.',
  read: (scene, words) => {
    const start = sentenceStart(scene, Math.max(0, words.from - 2));
    if (opensParagraph(words) || !isNearer(scene, words.index, start, words.from)) return undefined;
    const subject = subjectOfSentence(scene, start, words.from);
    const people = peopleIn(scene, start, words.from);
    if (subject?.kind === 'name' && scene.memory.cast.isPerson(subject.run) && people.length === 1)
      return spoken(words, speakerOf(scene, subject, start));
    if (subject?.kind === 'pronoun') return spoken(words, antecedent(scene, subject.at));
    // Of several it may be any.
    return people.length > 1 ? spoken(words, undefined) : undefined;
  },
};

/** Whether the sentence has words, and no quotation. */
function isNearer(scene: Scene, index: number, start: number, end: number): boolean {
  const earlier = scene.spans[index - 1];
  return tokenAfter(scene, start, end) !== undefined && (earlier === undefined || earlier.close < start);
}
