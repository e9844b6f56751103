import type { Examples } from '../../examples.ts';
import { inTail } from '../article.ts';

export const examples: Examples = {
  finds: [inTail('-30-'), inTail('– END –'), inTail('ENDS'), inTail('(END)')],
  leaves: [inTail('Ends meet here only in summer, the baker said.'), inTail('The end of the pier is under water.')],
};
