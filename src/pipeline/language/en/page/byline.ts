import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const byline: PageWords['byline'] = phrases(['[reported|story|text|words|written] by']);
