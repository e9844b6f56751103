import type { Examples } from '../../examples.ts';
import { PROSE } from '../../units.ts';

export const examples: Examples = {
  finds: [{ text: 'The Bay Lantern', below: [...PROSE, '© 2031 Bay Lantern'] }],
  leaves: [{ text: 'Harbour News', below: [...PROSE, '© 2031 Bay Lantern'] }],
};
