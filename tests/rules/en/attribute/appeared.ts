import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'Originally published by Bay Lantern.',
    'This story was recently first published in the Bay Lantern.',
    'Republished with the kind permission of Bay Lantern',
    'Republished by Bay Lantern under a free licence.',
    'This article was provided by Harbour Wire.',
    '[Editor’s note: This piece first ran in Bay Lantern on 3 May.]',
  ],
  leaves: [
    'First published in Paris, the map was banned for a century.',
    'Originally planned for six piers, the fund was spent on one.',
    'First in Texas, then in Ohio, the storms did what they liked.',
    'This article by a friend was carried by many hands',
  ],
};
