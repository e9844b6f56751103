import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [
    inTail('Filed under: Harbour, Money'),
    inTail('Tags: ferry, pier, council'),
    inTail('Topics'),
    inTail('#ferry #pier'),
  ],
  leaves: [
    inTail('Tags on the moorings go up by four pounds a year from April.'),
    inTail('Filed under another name, the complaint lay in a drawer for a year.'),
    inTail('Topics that were not on the agenda were left for June.'),
  ],
};
