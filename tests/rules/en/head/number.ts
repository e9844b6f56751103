import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['Vol. 3 of the Bay Lantern', 'No 7', '2031', '[Harbour]'],
  leaves: ['No pier for the bay this year', '3 piers to close'],
};
