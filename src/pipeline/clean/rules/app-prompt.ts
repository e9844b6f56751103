import { countWords } from '../../text/words.ts';
import { type Rule, stripOrnaments } from '../context.ts';

const PROMPT =
  /^(?:(?:download|get|install|try|open (?:in|with)) (?:the|our|this)?\s?(?:free |new |official |\S+ (?:news )?){0,3}apps?\b|(?:available|download(?: it)?) on (?:the )?(?:app store|google play)|(?:app store|google play)(?: (?:google play|app store))?$|enable (?:push )?notifications|(?:turn on|allow) (?:desktop |push )?notifications|add \S+(?: \S+)? as a preferred source|(?:make|set) \S+(?: \S+){0,3} (?:your )?preferred)/i;

export const appPrompt: Rule = {
  name: 'app-prompt',
  why: 'advertises an app or notifications',
  apply({ text }) {
    const bare = stripOrnaments(text);
    return PROMPT.test(bare) && countWords(bare) <= 25 ? { confidence: 0.88 } : undefined;
  },
};
