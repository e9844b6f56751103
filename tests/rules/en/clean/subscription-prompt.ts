import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [
    inTail('Become a member'),
    inTail('Already a subscriber? Log in'),
    inTail('To continue reading, subscribe now.'),
    inTail('Your donation helps us report on the harbour. Become a member today.'),
    inTail('You have 2 free articles left this month.'),
  ],
  leaves: [
    inTail('The ministry asked residents to support local schools.'),
    inTail('Join the harbour board she would not, and she told the members so.'),
    inTail('“Your support keeps us going,” said the warden.'),
    inTail('Register offices in the county were shut on Friday.'),
    inTail('She urged her fans to consider making a donation to the hospital instead.'),
  ],
};
