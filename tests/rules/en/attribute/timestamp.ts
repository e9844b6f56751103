import type { Examples } from '../../examples.ts';
import { inText } from '../../units.ts';

export const examples: Examples = {
  finds: [
    'Published 5 June 2031',
    'Wed June 5, 2031, 9h30 CET',
    'Last updated on 7 June 2031 at 9:15 pm',
    '2 hours ago',
    '04.06.2031 10:15',
    '24-06-2031',
    '6/24/31, 4:15 PM',
    '09-JAN-2031',
    inText('Updated June 4, 2031'),
    { text: '5 June 2031', above: ['Published'] },
  ],
  leaves: [inText('5 June 2031'), '5 June 2031 was a bad day for the pier', 'The £4 of 5 June 2031', 'Room 12'],
};
