import type { Examples } from '../../examples.ts';
import { within } from '../article.ts';

export const examples: Examples = {
  finds: [
    within('Advertisement'),
    within('ADVERTISEMENT:'),
    within('Sponsored'),
    within('Story continues below advertisement'),
    within('Ads by Harbornet'),
    within('PromotedListen to sea songs all day'),
    within('Scroll down to continue'),
    within('Advertisement. Scroll to continue.'),
    within('Advertisement: Article continues below'),
    within('Paid partnership'),
  ],
  leaves: [
    within('Advertisement spending rose fourfold in the spring, the accounts show.'),
    within('The story continues to puzzle the harbour police.'),
    within('Sponsored by nobody, the swimmers set out at noon.'),
    within('Sponsored by nobody, the swimmers set out at noon.'),
  ],
};
