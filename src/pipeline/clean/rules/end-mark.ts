import { inTail, type Rule } from '../context.ts';

/** Marks with which an agency or a press office ends its text. */
export const endMark: Rule = {
  name: 'end-mark',
  why: 'marks the end of the text',
  apply: ({ text }, context) =>
    inTail(context) && /^[-–—(\[*#\s]*(?:30|ends?|the end|fin)[-–—)\]*#\s.]*$/i.test(text)
      ? { confidence: 0.9 }
      : undefined,
};
