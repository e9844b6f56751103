import { countWords } from '../../text/words.ts';
import { sentences } from '../../text/sentences.ts';
import { type Rule, stripOrnaments } from '../context.ts';

const LABEL =
  /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply)(?: (?:below|cancel reply))?|cancel reply|(?:comments?|discussion)(?: (?:section|policy|are closed|closed|\(\d+\)))?[.:]?|comments? (?:have been|are) (?:closed|disabled|turned off).{0,40}|(?:be the first|log in|sign in|login|please log in) to (?:comment|post a comment|reply|leave a comment).{0,30}|(?:view|show|load|see|read) (?:all )?(?:\d+ )?(?:more )?comments?|join the (?:conversation|discussion|debate)|have your say|your email address will not be published\b.{0,60}|required fields are marked.{0,10}|save my name, email\b.{0,90}|notify me of\b.{0,60}|(?:name|email|website|comment)\s?\*|post comment|start the conversation|conversation|what do you think\??|you must be logged in to .{1,40}|no comments yet.{0,40}|report (?:a )?comment|sort by .{0,20})$/i;
const PROMPT =
  /^(?:(?:so |and )?(?:please )?(?:share|leave|post|add|drop|tell|let|join|have|write|give|send|comment|sound off|weigh in|speak up)\b|what do you (?:think|make)|do you (?:agree|think))/i;
const PLACE =
  /\b(?:comments?(?: section| box| below)?|thoughts|opinions?|views|conversation|discussion|feedback|us know|your say|below)\b/i;

/** "Share your thoughts in the comments": an order to the reader that names the place for it. */
export const commentPrompt: Rule = {
  name: 'comment-prompt',
  why: 'asks the reader to comment',
  apply({ text }) {
    const bare = stripOrnaments(text);
    if (LABEL.test(bare)) return { confidence: 0.93 };
    if (countWords(text) > 45 || /^["“‘]/.test(text)) return undefined;
    const all = sentences(text);
    if (all.length > 3) return undefined;
    const last = all.at(-1);
    const prompt = last === undefined ? '' : text.slice(last.start, last.end);
    const asks = PROMPT.test(prompt) && PLACE.test(prompt) && /\b(?:your|us|you|comments?)\b/i.test(prompt);
    return asks ? { confidence: 0.9 } : undefined;
  },
};
