import type { Examples } from '../../examples.ts';
import { inHead, within } from '../article.ts';

export const examples: Examples = {
  finds: [
    inHead('BREAKING'),
    inHead('World'),
    inHead('Exclusive'),
    inHead('FOR IMMEDIATE RELEASE'),
    inHead('Local News'),
  ],
  leaves: [
    within('Live news is all that the radio has, the warden said.'),
    within('World records were broken twice.'),
    within('Court.”'),
  ],
};
