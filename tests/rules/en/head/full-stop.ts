import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Nobody knows why the pier closed.'],
  leaves: ['Pier to Close After Forty Years', 'Will the pier close?'],
};
