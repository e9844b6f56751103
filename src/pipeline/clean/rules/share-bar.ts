import { words } from '../../text/words.ts';
import type { Rule } from '../context.ts';

/** Words of buttons: one of them makes a bar … */
const STRONG = new Set(
  (
    'share tweet facebook twitter whatsapp email e-mail print pinterest linkedin reddit telegram messenger copy gallery bookmark pin ' +
    'flipboard bluesky threads mastodon instagram youtube tumblr vk sms snapchat tiktok viber pocket sharethis addtoany rss repost retweet'
  ).split(' '),
);
/** … in the company of only these. */
const WEAK = new Set(
  (
    'on to via this by the a x it with in article story post page link links url save like follow us videos video photos photo images more comment comments ' +
    'buttons button icon logo options opens new window click here and or your friends close mail send friend for later less font size text resize aa fb ' +
    'add toggle menu show hide all copied clipboard listen home subscribe google news please'
  ).split(' '),
);

/** `Gallery Gallery Videos Videos Share on WhatsApp Share`, `Facebook Twitter Email Print`. "Share prices fell" has other words. */
export const shareBar: Rule = {
  name: 'share-bar',
  why: 'buttons for sharing, saving or printing',
  apply({ text }) {
    if (text.length > 400 || /[.!?]["”’]?$/.test(text)) {
      return /^(?:please )?(?:share|click to (?:share|email|print))\b.{0,60}(?:opens in new window\)|this (?:article|story|post)[:.!]?)$/i.test(
        text,
      )
        ? { confidence: 0.92 }
        : undefined;
    }
    if (
      /^(?:click to (?:share|email|print)|share (?:this|on|via|with|to)\b|share:|tweet this)/i.test(text) &&
      words(text).length <= 14
    ) {
      return { confidence: 0.92 };
    }
    const list = words(text)
      .map((word) => word.text.toLowerCase().replace(/(?<=.{3})-(?:f|in|square|icon|logo)$/, ''))
      .filter((word) => !/^\d+[km]?$/.test(word));
    if (list.length === 0 || !list.some((word) => STRONG.has(word))) return undefined;
    return list.every((word) => STRONG.has(word) || WEAK.has(word)) ? { confidence: 0.95 } : undefined;
  },
};
