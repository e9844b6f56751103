import type { Examples } from '../../examples.ts';
import { inText } from '../../units.ts';

export const examples: Examples = {
  finds: [
    'Correction: An earlier version of this article misspelled the name of the pier.',
    'Update, 5 June: This story has been changed to add the mayor’s answer.',
  ],
  leaves: [
    'Correction: the pier has forty lamps.',
    'Corrections officers had seen an earlier version of the list.',
    inText('Correction: An earlier version of this article misspelled the name of the pier.'),
  ],
};
