import type { Examples } from '../../examples.ts';
import { PROSE } from '../../../unit/pipeline/article.ts';

const above = [...PROSE, 'Related stories'];

export const examples: Examples = {
  finds: [
    { text: 'Tanker prices double as the reservoirs fall', above },
    // A line that was set aside does not interrupt the list.
    { text: 'The lamp that nobody lit', above: [...above, 'Advertisement'] },
  ],
  leaves: [
    { text: 'Tanker prices double as the reservoirs fall', above: PROSE },
    { text: 'The reservoirs had fallen again by the end of the week.', above },
    { text: '© The Bay Courier', above },
    // Above the text a label is a menu's, and the headline stands among the lines below it.
    { text: 'Tanker prices double as the reservoirs fall', above: ['Watch live'], below: PROSE },
    // Within the article a blank line ends the list.
    { text: 'A second vote', above: [PROSE[0], 'Related stories', 'The lamp that nobody lit', ''], below: PROSE },
  ],
};
