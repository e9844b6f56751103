import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['“We counted the minutes”'],
  leaves: ['“We counted the minutes”, says keeper'],
};
