import { type Rule, stripOrnaments } from '../context.ts';

const FORMS =
  /^(?:(?:estimated )?read(?:ing)?(?: time)?\s?[:|-]?\s?)?(?:about |~ ?)?(?:<\s?)?\d{1,3}(?:\s?[-–]\s?\d{1,3})?[\s-]?(?:mins?|minutes?)(?:[\s-]+(?:read|reading|reading time|to read|listen|watch))?\.?$/i;

export const readingTime: Rule = {
  name: 'reading-time',
  why: 'says how long the article takes to read',
  apply: ({ text }) =>
    FORMS.test(stripOrnaments(text)) || /^(?:min|minute)s? read$/i.test(text) ? { confidence: 0.95 } : undefined,
};
