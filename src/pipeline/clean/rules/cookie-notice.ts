import { countWords } from '../../text/words.ts';
import { inHead, inTail, type Rule } from '../context.ts';

const BUTTON =
  /^(?:(?:accept|reject|allow|decline|agree to|deny) (?:all|cookies|all cookies|necessary cookies(?: only)?|and (?:close|continue))|only necessary cookies|manage (?:my )?(?:cookies?|cookie preferences|preferences|settings|options|choices|consent)|(?:cookie|privacy|consent) (?:settings|preferences|choices|options)|more options|i (?:agree|accept)|got it!?|we value your privacy|your privacy choices)[.!]?$/i;
const SUBJECT = /\bcookies?\b/i;
const SPEAKER = /\b(?:we|our|us|this (?:site|website|page)|you|your|partners)\b/i;
const DEED =
  /\b(?:use|uses|using|accept|agree|consent|settings|preferences|policy|experience|personali[sz]e|analy[sz]e)\b/i;

/** The page speaks of itself and its cookies. A story on baking or on privacy law speaks of others. */
export const cookieNotice: Rule = {
  name: 'cookie-notice',
  why: 'asks the visitor for consent to cookies',
  apply({ text }, context) {
    if (BUTTON.test(text)) return { confidence: 0.93 };
    if (
      /\b(?:we|our)\b.{0,60}\b(?:use|store|access)\b.{0,40}\bcookies\b|\bstore and\/or access information\b|\bstore and access information on (?:a|your) device\b/i.test(
        text,
      ) &&
      inHead(context)
    )
      return { confidence: 0.9 };
    if (countWords(text) > 90 || /^["“‘]/.test(text)) return undefined;
    if (
      SUBJECT.test(text) &&
      SPEAKER.test(text) &&
      DEED.test(text) &&
      /\b(?:site|website|page|browser|browsing|cookie policy|privacy policy|accept|consent)\b/i.test(text)
    ) {
      return {
        confidence:
          inHead(context) ||
          inTail(context) ||
          context.index === context.firstProse ||
          context.index === context.lastProse
            ? 0.92
            : 0.72,
      };
    }
    return /^by (?:clicking|continuing|using|accepting)\b.{0,80}\byou (?:agree|consent|accept)\b/i.test(text)
      ? { confidence: 0.9 }
      : undefined;
  },
};
