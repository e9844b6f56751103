import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['THE BAY LANTERN'],
  leaves: ['THE PIER TO CLOSE AFTER FORTY YEARS OF STORMS', 'The Bay Lantern'],
};
