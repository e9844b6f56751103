import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'Source: Bay Lantern and news agencies',
    '(With inputs from agencies)',
    'With agency inputs',
    'Via: baylantern.example',
    'Source: https://lantern.example/pier',
    'With Harbour wires',
  ],
  leaves: [
    'Sources close to the harbour office said that nobody had been asked.',
    'Source: the man who was there said so',
    'Via Ostrava is closed to lorries at night.',
  ],
};
