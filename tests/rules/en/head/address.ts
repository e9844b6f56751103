import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['See www.lantern.example for the pier', 'Write to desk@lantern.example for more'],
  leaves: ['Pier to Close After Forty Years'],
};
