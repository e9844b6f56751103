import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const rightsNotice: PageWords['rightsNotice'] = phrases(['( c )', 'copyright|copyrighted', '©']);
