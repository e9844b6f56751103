import type { Examples } from '../../examples.ts';
import { inText } from '../../units.ts';

export const examples: Examples = {
  finds: ['Tuesday 4 June 2031 | Crime | 3 min read', 'Ana Ruiz • 4 June 2031 • Harbour'],
  leaves: ['Crime | Harbour | Weather', '4 June 2031', inText('Tuesday 4 June 2031 | Crime | 3 min read')],
};
