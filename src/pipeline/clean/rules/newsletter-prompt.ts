import { countWords } from '../../text/words.ts';
import { type Rule, stripOrnaments } from '../context.ts';

const LABEL =
  /^(?:newsletters?|newsletter sign[ -]?up|sign[ -]?up|subscribe|(?:enter|type) your e-?mail(?: address)?\b.{0,30}|(?:your )?e-?mail(?: address)?(?: ?\*)?|thanks? (?:you )?for (?:subscribing|signing up).{0,20}|you can unsubscribe\b.{0,60}|unsubscribe(?: at any time)?|i(?:’|')?m in|no,? thanks|(?:daily|weekly|morning|evening) (?:newsletter|briefing|digest))[.!:]?$/i;
const OPENING =
  /^(?:\W*)(?:(?:please |want (?:more|to)\b.{0,60}?[?!] )?(?:sign[ -]?up(?! ?s\b)\b|subscribe\b|register\b|join (?:our|the|\d)|get (?:the|our|your|all|more|breaking|daily|local|a|\S+ (?:news|stories))|receive|stay (?:up to date|informed|ahead|on top)|start your (?:day|morning)|never miss|you(?:’|')?(?:re| are) receiving this|forward this (?:letter|e-?mail|newsletter)|to (?:stop|unsubscribe)\b|get \S+ (?:\S+ )?alerts\b|you can (?:also )?(?:subscribe|sign up)|don['’]t miss|be the first to|like what you)|our (?:free |daily |weekly |morning )*newsletter|by (?:signing up|subscribing|submitting|entering|providing)|this site is protected by recaptcha|interested in .{1,40}\? sign)/i;
const MEANS =
  /\b(?:newsletters?|inbox|e-?mails?|e-?mailed|alerts?|notifications?|briefing|recaptcha|privacy policy|terms of (?:use|service)|mailing list|updates (?:from|sent|by|straight)|delivered|unsubscribe|signed up|to a friend)\b/i;

/** "Subscribe to the theory" goes to no inbox. */
export const newsletterPrompt: Rule = {
  name: 'newsletter-prompt',
  why: 'offers a newsletter',
  apply({ text }) {
    if (LABEL.test(stripOrnaments(text))) return { confidence: 0.9 };
    return OPENING.test(text) && MEANS.test(text) && countWords(text) <= 60 ? { confidence: 0.9 } : undefined;
  },
};
