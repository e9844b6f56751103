import { firstWord, inTail, type Rule } from '../context.ts';

/** Marks with which an agency or a press office ends its text. */
export const endMark: Rule = {
  name: 'end-mark',
  why: 'marks the end of the text',
  apply: ({ line }, context) =>
    inTail(context) && context.language.page.endMark.labels.whole(line, firstWord(line))
      ? { confidence: 0.9 }
      : undefined,
};
