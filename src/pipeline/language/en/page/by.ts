import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const by: PageWords['by'] = phrases(['by']);
