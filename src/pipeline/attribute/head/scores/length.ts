/** Lengths of headlines, in words. */
import { endsSentence } from '../../../text/words.ts';

export const MOST_HEADLINE_WORDS = 32;
const LEAST_USUAL = 4;
const MOST_USUAL = 22;

export const isHeadlineLength = (words: number): boolean => words >= LEAST_USUAL && words <= MOST_USUAL;

export const isParagraph = (words: number, text: string): boolean => words > MOST_HEADLINE_WORDS && endsSentence(text);
