import { countWords } from '../../text/words.ts';
import { type Rule, stripOrnaments } from '../context.ts';

const LABEL =
  /^(?:(?:subscribe|log ?in|sign ?in|register|donate|join|become a (?:member|subscriber|supporter)|support us|create (?:a |your )?(?:free )?account|log ?out|my account|account|premium|subscribers? only|for subscribers|members? only|subscriber exclusive|exclusive to subscribers|gift (?:this )?article|give (?:this )?(?:article|gift)|unlock(?: this)? (?:article|story)|start (?:your )?free trial|manage (?:my )?subscription)(?: (?:now|today|here|for free|free))?)[.!:]?$/i;
const PROMPT =
  /\b(?:already (?:a|have a|an?) (?:subscriber|subscription|member|account)|to (?:continue|keep) reading|(?:this|the) (?:article|story|content) is (?:for|reserved for|available to|exclusive to|only (?:for|available to)) (?:subscribers|members|registered)|you(?:’|')?(?:ve| have) (?:read|reached|used|viewed|hit)\b.{0,40}\b(?:free|limit|articles?)|(?:free )?articles? (?:left|remaining) this month|support (?:our|independent|local|quality|free|the) (?:\w+ )?(?:journalism|reporting|newsroom|work)|(?:make|consider) (?:a|making a) (?:\w+ )?(?:donation|contribution|gift)|(?:become|becoming) a (?:member|subscriber|supporter|patron)|your (?:support|donation|contribution|subscription) (?:helps?|makes?|matters?|keeps?|allows?)|full access to\b|subscribe (?:now|today|to (?:read|unlock|access|continue)|for (?:full|unlimited|only|as little))|unlimited (?:digital )?access|cancel any ?time|subscribe from [£$€]\d|enjoyed this (?:piece|article|story)|reader-?(?:supported|funded))\b/i;

export const subscriptionPrompt: Rule = {
  name: 'subscription-prompt',
  why: 'asks for a subscription, an account or a donation',
  apply({ text }, { firstProse, lastProse, index }) {
    if (LABEL.test(stripOrnaments(text))) return { confidence: 0.88 };
    if (!PROMPT.test(text) || countWords(text) > 60 || /^["“‘]/.test(text)) return undefined;
    // Who urges others to give is told of in the third person.
    const speaksToReader =
      /\b(?:you|your|our|us|we|subscribe|log in|sign in)\b|^(?:please )?(?:consider|make|donate|become)\b|\bsubscribers?\b/iu.test(
        text,
      ) && !/^(?:he|she|they|\p{Lu}[\p{L}’'-]+) (?:said|urged|asked|told|wants|hopes)\b/iu.test(text);
    if (!speaksToReader) return undefined;
    return { confidence: index <= firstProse || index >= lastProse ? 0.85 : 0.72 };
  },
};
