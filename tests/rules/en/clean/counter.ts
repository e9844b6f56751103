import type { Examples } from '../../examples.ts';
import { within } from '../article.ts';

export const examples: Examples = {
  finds: [
    within('98 shares'),
    within('212 View comments'),
    within('1.2K'),
    within('Views: 5,310'),
    within('No comments'),
  ],
  leaves: [
    within('98 shares of the ferry company changed hands at noon.'),
    within('Comments: there were two, both hostile.'),
    within('67,136 shares.'),
  ],
};
