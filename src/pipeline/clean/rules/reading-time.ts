import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import type { Rule } from '../context.ts';

export const readingTime: Rule = {
  name: 'reading-time',
  why: 'says how long the article takes to read',
  apply: ({ bare, line }, { language: { page } }) =>
    isTime(bare, page.readingTime) || page.readingTime.blank.whole(line) ? { confidence: 0.95 } : undefined,
};

/** "4 min read", "Reading time: about 6–8 minutes" */
function isTime(line: Line, { labels, about, units }: Language['page']['readingTime']): boolean {
  const { tokens } = line;
  const skip = (at: number, marks: RegExp): number => (marks.test(tokens[at]?.key ?? '') ? at + 1 : at);
  let at = skip(labels.at(line, 0)?.after ?? 0, /^[:|-]$/);
  at = skip(skip(about.at(line, at)?.after ?? at, /^~$/), /^<$/);
  if (!isMinutes(tokens[at]?.key)) return false;
  at = skip(at + 1, /^[-–]$/);
  if (isMinutes(tokens[at]?.key)) at = skip(at + 1, /^-$/);
  return units.whole(line, at) !== undefined;
}

const isMinutes = (key = ''): boolean => /^\d{1,3}$/.test(key);
