import type { Examples } from '../../examples.ts';
import { within } from '../article.ts';

export const examples: Examples = {
  finds: [within('“The piles under the ticket office would not last another winter.”')],
  leaves: [within('Two engineers had told the members the opposite a year before.'), within('“Would not last.”')],
};
