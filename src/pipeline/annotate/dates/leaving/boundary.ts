import type { LeavingRule } from '../rule.ts';

export const boundary: LeavingRule = {
  name: 'boundary',
  why: 'the end or start of a span is meant, not the span: "this year’s end"',
  of: ['pointed-unit'],
  leaves: ({ after }, text) => text.calendar.doubt.boundaries.at(text.line, after) !== undefined,
};
