import type { Language } from '../../language/index.ts';
import { fold } from '../../text/fold.ts';
import type { Line } from '../../text/tokens.ts';
import { type Reading, type Rule, type RuleContext } from '../context.ts';

type Words = Language['page']['authorBio'];

/** An introduction is a paragraph; how to reach somebody is a line. */
const MOST_WORDS = 90;
const MOST_WORDS_OF_REACH = 30;
/** How far from a name to the role or outlet that introduces its bearer, in words and marks. */
const CLAUSE = 14;
/** A byline stands among the first lines, and is short. */
const HEAD_UNITS = 12;
const MOST_WORDS_OF_BYLINE = 20;

/** A few lines on who wrote the article, after its end. */
export const authorBio: Rule = {
  name: 'author-bio',
  why: 'introduces the author',
  apply({ line, words }, context) {
    if (words > MOST_WORDS) return undefined;
    const bio = context.language.page.authorBio;
    if (bio.labels.at(line, 0) && context.index >= context.lastProse - 1) return { confidence: 0.85 };
    // Only after the article: no further prose but other lines of this sort.
    if (context.index < context.lastProse - 2) return undefined;
    if (!introduces(line, bio))
      return words <= MOST_WORDS_OF_REACH && tellsReach(line, bio) ? { confidence: 0.8 } : undefined;
    if (isNamedAbove(line, context) || isLabelled(context, bio) || tellsReach(line, bio)) return { confidence: 0.88 };
    if (bio.outlets.find(line)) return { confidence: 0.78 };
    return context.index === context.lastProse && bio.now.find(line) && worksFor(line, bio)
      ? { confidence: 0.65 }
      : undefined;
  },
};

/** A name of up to four words, and behind it what its bearer is or does. */
function introduces(line: Line, bio: Words): boolean {
  let words = 0;
  for (const [i, { kind, key }] of line.tokens.slice(0, CLAUSE).entries()) {
    if (words > 0) {
      const is = bio.is.at(line, i);
      if (is && (hasRole(line, is.after, bio) || hasOutlet(line, is.after, bio))) return true;
      const works = bio.works.at(line, i);
      if (works && namesEmployer(line, works.after, bio)) return true;
    }
    if (kind === 'word') words++;
    if (words > 4 || (kind !== 'word' && key !== '.' && key !== '-')) return false;
  }
  return false;
}

/** Indices of the words of a clause, from one on. */
function* clause({ tokens }: Line, from: number): Generator<number> {
  for (let i = from; i < Math.min(from + CLAUSE, tokens.length) && tokens[i]?.key !== '.'; i++) yield i;
}

function hasRole(line: Line, from: number, { roles }: Words): boolean {
  for (const i of clause(line, from)) if (roles.at(line, i)) return true;
  return false;
}

/** "is a nonprofit newsroom covering …" */
function hasOutlet(line: Line, from: number, { outlets, outletDoes }: Words): boolean {
  for (const i of clause(line, from)) {
    const outlet = outlets.at(line, i);
    if (outlet) return outletDoes.at(line, outlet.after) !== undefined;
    if (line.tokens[i]?.capital) return false;
  }
  return false;
}

/** "covers ports for the Courier" */
function namesEmployer(line: Line, from: number, { employer }: Words): boolean {
  for (const i of clause(line, from + 1)) {
    const match = employer.at(line, i);
    if (match && line.tokens[match.after]?.capital) return true;
  }
  return false;
}

const worksFor = (line: Line, { employer }: Words): boolean =>
  employer.all(line).some(({ first, after }) => after - first > 1 || line.tokens[after]?.capital === true);

function tellsReach(line: Line, { reach, followOn, networks }: Words): boolean {
  if (/(?<!\S)@\w{3,}/u.test(line.text) || reach.find(line)) return true;
  return followOn.all(line).some(({ after }) => networks.at(line, after) !== undefined);
}

function isNamedAbove({ text }: Line, { readings }: RuleContext): boolean {
  const name = fold(text.split(/\s+/, 2).join(' '));
  const isByline = ({ words, text: above }: Reading): boolean =>
    words <= MOST_WORDS_OF_BYLINE && fold(above).includes(name);
  return readings.slice(0, HEAD_UNITS).some(isByline);
}

const isLabelled = ({ readings, index }: RuleContext, { labels }: Words): boolean =>
  readings.slice(Math.max(0, index - 2), index).some(({ line }) => labels.at(line, 0));
