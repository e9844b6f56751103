import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import type { Rule } from '../context.ts';

type Words = Language['page']['tipLine'];

const MOST_WORDS = 60;
/** How far a question reaches, in words and marks. */
const LONGEST_QUESTION = 20;
/** In characters: what may stand before an address that a line is about. */
const LONGEST_LABEL = 70;

/** Where tips, pictures and corrections may be sent. */
export const tipLine: Rule = {
  name: 'tip-line',
  why: 'tells how to reach the outlet',
  apply({ text, line, words }, { language: { page } }) {
    if (isAddress(line, page.tipLine)) return { confidence: 0.92 };
    if (words > MOST_WORDS) return undefined;
    const asks = page.tipLine.openings.at(line, 0) !== undefined || asksForTips(line, page.tipLine);
    return asks && (hasAddress(text) || page.tipLine.ways.find(line)) ? { confidence: 0.88 } : undefined;
  },
};

/** "Have a news tip?", "Do you know more about the pier?" */
function asksForTips(line: Line, { have, kinds, things, questions }: Words): boolean {
  let at = have.at(line, 0)?.after;
  while (at !== undefined && !things.at(line, at)) at = kinds.at(line, at)?.after;
  const thing = at === undefined ? undefined : things.at(line, at);
  const asked = thing ?? questions.at(line, 0);
  if (asked === undefined) return false;
  return line.tokens
    .slice(asked.after, asked.after + LONGEST_QUESTION)
    .some(({ key }) => key === '?' || (thing !== undefined && key === ':'));
}

const hasAddress = (text: string): boolean => /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2,}/i.test(text);

/** An address alone, or with a word on what it is for. */
function isAddress(line: Line, { contacts }: Words): boolean {
  const { text } = line;
  const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\.?$/.exec(text.slice(-340));
  if (address === null) return false;
  const before = text.slice(0, text.length - address[0].length).trim();
  if (before === '') return true;
  return (
    before.length <= LONGEST_LABEL &&
    contacts.at(
      line,
      line.tokens.findIndex(({ kind }) => kind === 'word'),
    ) !== undefined
  );
}
