import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [
    inTail('Download the Bay Courier app'),
    inTail('Get our free app'),
    inTail('Enable notifications'),
    inTail('Download on the App Store'),
    inTail('Available on the App Store'),
  ],
  leaves: [
    inTail('Download speeds on the island fell by half.'),
    inTail('Get the pier open by May, the council told the builders.'),
  ],
};
