import { DATE_RULES, findDates } from '../../../src/pipeline/annotate/dates/index.ts';
import type { Stage } from '../examples.ts';

/** Rules decide on the words that they took or left, where these stand inside the marked ones. */
export const stage: Stage = {
  rules: DATE_RULES,
  decide: ({ text, start, end }, language) => {
    const { found, left } = findDates(text, { value: '2024-05-15', kind: 'published' }, language);
    return [...found, ...left].filter((span) => span.start >= start && span.end <= end).map(({ rule }) => rule);
  },
};
