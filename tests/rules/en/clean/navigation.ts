import type { Examples } from '../../examples.ts';
import { inHead, within } from '../article.ts';

export const examples: Examples = {
  finds: [
    inHead('Skip to content'),
    inHead('Home > News > Harbour'),
    inHead('Menu'),
    inHead('News Sport Weather Business'),
    inHead('← Previous Post'),
    inHead('Page 2 of 3'),
    inHead('Scroll to top'),
    inHead('Scroll down for video'),
    inHead('PreviousHarbour vote is put off'),
    inHead('Continued on page 12'),
    inHead('Ferry dispute, from page A4'),
    inHead('Harbour vote is put off: all the news →'),
  ],
  leaves: [
    within('Next Harbour Day, the pier opens again.'),
    within('Back to the harbour went the divers, all six of them.'),
    within('Home for the crew is a hut without a stove.'),
    within('News of the vote reached the islands by noon.'),
    within('report.'),
    within('Previously, the harbour master had waved the ferries through'),
  ],
};
