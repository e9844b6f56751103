/** Words in which an apostrophe stands for letters, so that it is no mark of quotation. */
import { phrases } from '../../../text/phrases.ts';

export const clippedStarts = phrases(['bout', 'cause', 'em', 'round', 'til', 'tis', 'twas']);
export const clippedBoth = phrases(['n']);
export const clippedEnds = phrases(['an', 'lil', 'o', 'ol', 't', 'th', 'wi']);
export const clippedEndings: readonly string[] = ['in'];
export const possessiveEndings: readonly string[] = ['s', 'x', 'z'];
