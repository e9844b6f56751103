/** An article around a line of furniture, for rules that ask where a line stands. */
import { PROSE } from '../../unit/pipeline/article.ts';
import type { Example } from '../examples.ts';

export const HEADLINE = 'Ostrava Bay to Close Its Ferry Pier After Forty Years';
const HEAD = [HEADLINE, 'By Ludmila Harrow'];
const [first, ...rest] = PROSE;

/** The line stands above the headline. */
export const inHead = (text: string): Example => ({ text, below: [...HEAD, ...PROSE] });

/** Between two paragraphs. */
export const within = (text: string): Example => ({ text, above: [...HEAD, first], below: rest });

/** Below the last paragraph. */
export const inTail = (text: string): Example => ({ text, above: [...HEAD, ...PROSE] });
