import type { Examples } from '../../examples.ts';
import { inText } from '../../units.ts';

export const examples: Examples = {
  finds: [
    'By Ana Ruiz, Staff Writer | 4 May 2031',
    'Written by Ana Ruiz',
    'Author: Ana Ruiz',
    'Posted on March 3, 2031 by admin',
    'By Harbour Lantern News',
    'Monday June 4, 2031 10:05 am PDT by Ana Ruiz',
    '4 June 2031, by Ana Ruiz',
    'by ana ruiz | crime correspondent',
    'By our Harbour Correspondent',
    '04.06.2031 | By Ana Ruiz',
    'Reporting by Ana Ruiz in Lisbon and Ben Poe; Editing by Cy Moss',
    inText('Writer: Ana Ruiz'),
  ],
  leaves: [
    inText('By Ana Ruiz'),
    'By Friday, the water was gone.',
    'Reporting by the state auditor found 12 errors.',
    'By-election in the bay',
    'by the river',
    'by ana ruiz | a voice of the bay',
    '4 June 2031, by Friday',
    'The 4 boats passed by Ana Ruiz',
    'Posted on the door was a name',
  ],
};
