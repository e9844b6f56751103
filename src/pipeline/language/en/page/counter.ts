import { phrases } from '../../../text/phrases.ts';
import type { PageWords } from '../../page.ts';

export const counter: PageWords['counter'] = {
  none: phrases(['no']),
  counted: phrases([
    'comment|comments',
    'follower|followers',
    'like|likes',
    'people like this',
    'point|points',
    'reaction|reactions',
    'read|reads',
    'replies',
    'repost|reposts',
    'retweet|retweets',
    'share|shares',
    'upvote|upvotes',
    'view [all] comments',
    'view|views',
  ]),
  labels: phrases([
    'comment|comments',
    'like|likes',
    'post views',
    'reaction|reactions',
    'read|reads',
    'replies',
    'share|shares',
    'view|views',
  ]),
  scales: phrases(['k', 'm']),
};
