import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const endMark: PageWords['endMark'] = {
  labels: phrases([
    // The telegraphers' sign for the end.
    '30',
    'end|ends',
    'fin',
    'the end',
  ]),
};
