import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [
    inTail('Have a news tip? Send it to tips@baycourier.example'),
    inTail('Do you know more about the pier? Get in touch by email.'),
    inTail('newsroom@baycourier.example'),
    inTail('To report an error, contact our newsroom.'),
  ],
  leaves: [
    inTail('Do you know more than the engineers? one member asked.'),
    inTail('Contact between the two pilots broke off at noon.'),
    inTail('Send us home, the divers begged.'),
    inTail('Send us home, the divers begged.'),
  ],
};
