import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    {
      text: '9:05 p.m.',
      below: ['The first car went over the edge, and nobody in the square had seen the driver get out.', '10:48 p.m.'],
    },
  ],
  leaves: ['9:05 p.m.', { text: 'Nine', below: ['9:05 p.m.', '10:48 p.m.'] }],
};
