import { type Rule, stripOrnaments } from '../context.ts';

const NUMBER_FIRST =
  /^(?:no|\d[\d.,]*\s?[km]?)\+?\s(?:view (?:all )?comments|views?|shares?|comments?|likes?|reactions?|retweets?|reposts?|followers?|replies|reads?|upvotes?|points?|people like this)$/i;
const WORD_FIRST =
  /^(?:views?|shares?|comments?|likes?|reactions?|reads?|replies|post views)\s?[:(]?\s?\d[\d.,]*\s?[km]?\)?$/i;

export const counter: Rule = {
  name: 'counter',
  why: 'counts views, shares or comments',
  apply({ text }) {
    if (/^[\d.,\s]+(?:°\s?[CF]?|[KkMm])?$/.test(text) && !/^(?:19|20)\d{2}$|\d[./]\d{1,2}[./]\d/.test(text))
      return { confidence: 0.85 };
    const bare = stripOrnaments(text).replace(/\)$/, '');
    return NUMBER_FIRST.test(bare) || WORD_FIRST.test(bare) ? { confidence: 0.95 } : undefined;
  },
};
