import type { Examples } from '../../examples.ts';
import { inHead, within } from '../article.ts';

export const examples: Examples = {
  finds: [
    inHead('Ostrava Bay to Close Its Ferry Pier After Forty Years | The Bay Courier'),
    inHead('Ostrava Bay to Close Its Ferry Pier After Forty Years – Bay Courier News'),
  ],
  leaves: [within('Ostrava Bay to close its ferry pier? Not this year, the builders hope.')],
};
