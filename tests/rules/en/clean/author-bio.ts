import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [
    inTail('Ludmila Harrow is a reporter who covers ports and fishing for the Bay Courier.'),
    inTail('Reach her at lharrow@baycourier.example or follow her on X @lharrow.'),
    inTail('About the author: she writes about water.'),
    inTail('The Bay Courier is a nonprofit newsroom covering the coast.'),
    inTail('Ivo Brandl writes on fish and money for the Courier.'),
  ],
  leaves: [
    inTail('Ludmila Harrow is not the first to say so.'),
    inTail('The warden covers a stretch of forty miles.'),
    inTail('Ana Mlynar is a writer who lives on the pier, and she will have to move.'),
    inTail('No deal can be reached, the mayor said, before the summer is over.'),
    inTail('Investigators tried to contact her twice.'),
    inTail('Follow the gulls at dusk and you can see his point.'),
  ],
};
