import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [
    inTail('Follow us on Facebook for news of the harbour'),
    inTail('Follow Us'),
    inTail('Follow The Bay Courier on WhatsApp'),
    inTail('@baycourier'),
    inTail('Stay connected with us on X'),
  ],
  leaves: [
    inTail('Follow the money, prosecutors said.'),
    inTail('Follow the gulls home and you can see his point.'),
    inTail('Like her mother before her, she joined the ferry at sixteen.'),
  ],
};
