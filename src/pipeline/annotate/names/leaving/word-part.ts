import type { LeavingRule } from './rule.ts';

const LETTER = /[\p{L}\p{N}]/u;
const DOMAIN = /^\.(?:com|org|net|\w{2}\b)/;
const DOMAIN_LENGTH = 5;

export const wordPart: LeavingRule = {
  name: 'word-part',
  why: 'Letters or digits on either side make it part of a longer word or an address; a possessive does not.',
  leaves: ({ text }, { start, end }) =>
    LETTER.test(text[start - 1] ?? '') ||
    LETTER.test(text[end] ?? '') ||
    (/['’]/.test(text[start - 1] ?? '') && LETTER.test(text[start - 2] ?? '')) ||
    DOMAIN.test(text.slice(end, end + DOMAIN_LENGTH)),
};
