import type { Examples } from '../../examples.ts';
import { inHead, within } from '../article.ts';

export const examples: Examples = {
  finds: [inHead('×'), inHead('___'), inHead('••• •••'), inHead('•••'), inHead('X')],
  leaves: [within('“…”, said the judge, and no more.'), within('X marks the place where the pier will be cut.')],
};
