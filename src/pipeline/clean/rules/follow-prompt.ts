import { countWords } from '../../text/words.ts';
import { type Rule, stripOrnaments } from '../context.ts';

const NETWORK =
  /\b(?:facebook|twitter|x(?=\W|$)|instagram|whatsapp|telegram|google news|youtube|tiktok|linkedin|threads|bluesky|mastodon|social media|flipboard|channel)\b|@\w/i;
const OPENING =
  /^(?:(?:please |don['’]?t forget to |be sure to |and )?(?:follow|like|find|join|connect with|visit|add|catch|subscribe to)\s(?:us|me|him|her|them|our|the|@\w+|\S+ (?:on|at)\b|\S+ \S+ on\b|\S+ \S+ \S+ on\b)|stay (?:connected|in touch|informed)|for more (?:news|stories|updates)|keep up with)/i;

/** "Follow us on Facebook". "Follow the money, prosecutors said" names no network. */
export const followPrompt: Rule = {
  name: 'follow-prompt',
  why: 'asks the reader to follow the outlet on a network',
  apply({ text }) {
    const bare = stripOrnaments(text);
    if (/^(?:follow us(?: on)?|google news|follow)[:.!]?$/i.test(bare) || /^@\w{2,30}$/.test(bare))
      return { confidence: 0.93 };
    return OPENING.test(bare) && NETWORK.test(bare) && countWords(bare) <= 32 ? { confidence: 0.9 } : undefined;
  },
};
