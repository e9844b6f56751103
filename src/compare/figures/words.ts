import { capitalize } from '../../interface/words.ts';
import type { FigureRow } from './shape.ts';

/** As it is printed, without the capital of a sentence's first word. */
export const spellFigure = ({ text }: Pick<FigureRow, 'text'>): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** What is counted, as a heading. */
export const spellUnit = (unit: string): string => UNITS[unit] ?? capitalize(unit);

const UNITS: Readonly<Record<string, string>> = { USD: 'U.S. dollars', EUR: 'Euros', GBP: 'Pounds sterling' };
