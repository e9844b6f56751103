import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const filedUnder: PageWords['filedUnder'] = {
  labels: phrases([
    'also in this article|section',
    'categories|category',
    'explore [more] [on|topics]',
    'filed in|to|under',
    'hashtag|hashtags',
    'in this article|story',
    'keyword|keywords',
    'label|labels',
    'more topics',
    'posted in|under',
    'related topics',
    'section|sections',
    'subject|subjects',
    'suggested topics',
    'tagged [as|in|with]',
    'tag|tags',
    'topic|topics',
  ]),
  openings: phrases(['categories', 'category', 'filed under', 'posted in', 'tagged [as|with]', 'tags']),
};
