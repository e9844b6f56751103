import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [
    inTail('Privacy policy. Terms of use. Corrections policy.'),
    inTail('Proudly powered by WordPress'),
    inTail('Like Loading...'),
    inTail('Our Standards: The Bay Courier Trust Principles'),
    inTail('Was this article helpful?'),
    inTail('This article contains affiliate links, for which we may earn a commission.'),
  ],
  leaves: [
    inTail('The privacy policy of the ferry company was the first thing that the auditors read aloud.'),
    inTail('Careers in the harbour office begin at the bottom of a ladder.'),
    inTail('Theme parks along the coast had closed by noon.'),
  ],
};
