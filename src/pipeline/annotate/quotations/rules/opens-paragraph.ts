import type { MarkedWords } from '../words.ts';

export const opensParagraph = ({ index, span }: MarkedWords): boolean => index === 0 && span.open === 0;
