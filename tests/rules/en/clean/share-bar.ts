import type { Examples } from '../../examples.ts';
import { within } from '../article.ts';

export const examples: Examples = {
  finds: [
    within('Share'),
    within('Facebook Twitter WhatsApp Email'),
    within('Gallery Gallery Videos Videos Share on WhatsApp Share'),
    within('Click to share on Facebook (Opens in new window)'),
    within('Share this:'),
    within('Copy link'),
    within('facebook-f twitter-square'),
    within('Please share this story!'),
  ],
  leaves: [
    within('Share prices fell 3 percent.'),
    within('Share prices fell 3 percent'),
    within('Share the blame, says the ice-cream seller.'),
    within('Facebook did not answer questions about the page.'),
    within('Print shops on the quay had run out of paper by noon.'),
  ],
};
