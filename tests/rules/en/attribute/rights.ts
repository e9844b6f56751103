import type { Examples } from '../../examples.ts';
import { inText, PROSE } from '../../units.ts';

export const examples: Examples = {
  finds: [
    '© 2031 Bay Lantern. All rights reserved.',
    '(c) Bay Lantern 2031',
    'Copyright by Bay Lantern',
    'All content on this site is owned by Bay Lantern',
    'Shown under a Creative Commons licence; see below.',
    'The pictures belong to the Bay Lantern.',
    inText('Copyright 2031 Bay Lantern'),
  ],
  leaves: [
    'Copyright in them belongs to a patient.',
    'The pictures belong to her sister, the court ruled.',
    'A claim of fair use of the pier was dismissed.',
    inText('All rights reserved.'),
    { text: 'Pages may not be reproduced', below: PROSE },
  ],
};
