import type { Examples } from '../../examples.ts';
import { within } from '../article.ts';

export const examples: Examples = {
  finds: [
    within('Also Read: Tanker prices double as the reservoirs fall'),
    within('READ MORE: Why the gauges fell silent'),
    within('RELATED: The lamp that nobody lit'),
    within('See also: How the pier was built'),
    within('More on this story: the summer of the storms'),
    within('Read the whole report at https://baycourier.example/pier'),
  ],
  leaves: [
    within('Related charges were dropped.'),
    within('Related charges against two wardens were dropped in August.'),
    within('Read more than three hundred pages, as the jurors were asked to do, and one word comes back.'),
    within('See also what the pier cost, the auditor told the members.'),
    within('Recommended by two engineers, the plan still failed.'),
    within('Background checks on the divers took a month.'),
    within('More on the vote is expected on Friday.'),
    within('MORE THAN FORTY SHIPS LIE IDLE IN THE BAY'),
    within('Also on the list of those who may follow her are two engineers'),
  ],
};
