import type { Examples } from '../../examples.ts';
import { inText } from '../../units.ts';

export const examples: Examples = {
  finds: [
    'The post Pier Closes appeared first on The Bay Lantern.',
    inText('The article “Pier Closes” first appeared on Bay Lantern'),
  ],
  leaves: ['The post on the pier appeared to lean.', 'A post appeared first on The Bay Lantern.'],
};
