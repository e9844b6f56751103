import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const readingTime: PageWords['readingTime'] = {
  labels: phrases(['[estimated] read|reading [time]']),
  about: phrases(['about']),
  units: phrases([
    'min-read|minute-read|minutes-read|mins-read',
    'min|mins|minute|minutes [-] [listen|read|reading|watch]',
    'min|mins|minute|minutes [-] reading time',
    'min|mins|minute|minutes [-] to read',
  ]),
  blank: phrases(['min|mins|minute|minutes read']),
};
