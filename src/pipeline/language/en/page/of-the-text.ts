import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const ofTheText: PageWords['ofTheText'] = {
  openings: phrases(['( c )', '[additional] editing|reporting|writing by', 'copyright', '©']),
  anywhere: phrases([
    'all rights reserved',
    'appeared first on',
    'contributed to this article|report|story',
    'cookies',
    'first|originally appeared|published',
    'newsletter|newsletters',
    'owned and copyrighted',
    'privacy policy',
    'republished',
    'subscribe|subscriber|subscribers|subscription',
  ]),
};
