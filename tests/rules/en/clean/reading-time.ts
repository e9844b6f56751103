import type { Examples } from '../../examples.ts';
import { inHead, within } from '../article.ts';

export const examples: Examples = {
  finds: [
    inHead('4 min read'),
    inHead('Reading time: 6 minutes'),
    inHead('2-minute read'),
    inHead('~ 3 mins'),
    inHead('About 5–7 minutes to read'),
    inHead('min read'),
  ],
  leaves: [within('4 minutes later the siren stopped.'), within('Reading took her 6 minutes, and then she signed.')],
};
