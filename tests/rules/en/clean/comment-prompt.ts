import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [
    inTail('Leave a Reply'),
    inTail('Comments are closed.'),
    inTail('Share your thoughts in the comments below!'),
    inTail('What do you make of the decision? Tell us in the comments.'),
    inTail('Be the first to comment'),
  ],
  leaves: [
    inTail('Comments by the minister were struck from the record.'),
    inTail('Comments on the plan were mixed.'),
    inTail('“Share your thoughts with us,” the mayor told the hall.'),
    inTail('Tell us your story, the lawyer asked them, and nobody did.'),
  ],
};
