import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const advertisement: PageWords['advertisement'] = {
  labels: phrases([
    '[this] advertisement has not loaded yet',
    'ad feedback',
    'ads by {word}',
    'advert',
    'advertisement|advertisements',
    'advertising|advertizing',
    'ad|ads',
    'paid content|partnership|post',
    'partner content',
    'promoted [content|link|links]',
    'report this ad',
    'skip ad|advertisement',
    'sponsored [content|link|links]',
    'sponsored by {few}',
    'sponsored by {name}',
  ]),
  openings: phrases([
    '[the] articles|posts|reports|stories continue after|below',
    '[the] article|content|post|report|story continues after|below',
    '[this] advertisement -|–|—|.|:|| article|continue|continues|keep|scroll|story',
    'continue reading|scrolling',
    'keep scrolling',
    'scroll [down] to continue',
  ]),
  glued: phrases(['ADVERTISEMENT', 'Advertisement', 'Promoted', 'Sponsored'], { cased: true }),
};
