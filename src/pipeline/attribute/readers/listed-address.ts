import type { LineReader } from './reader.ts';

/** Of so many addresses that stand alone, none is the article's own. */
const LEAST_ADDRESSES = 3;

export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

export const listedAddress: LineReader = {
  name: 'listed-address',
  why: 'an address below an item of a list leads to the item, as the others do',
  kind: 'nothing',
  read: (line, { page }) => (page.addresses >= LEAST_ADDRESSES && isAddress(line.text) ? { confidence: 1 } : undefined),
};
