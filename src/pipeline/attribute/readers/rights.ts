import type { Language } from '../../language/index.ts';
import type { Rights } from '../../record/schema.ts';
import type { Line } from '../../text/tokens.ts';
import { findBasis } from '../rights/basis.ts';
import { findOwner } from '../rights/owner.ts';
import { findRemoval, type Removal } from '../rights/removal.ts';
import type { Finding, LineReader } from './reader.ts';

const MOST_WORDS = 60;
/** Characters between "All content" and "owned", and between "pictures" and "belong to". */
const REACH_OF_OWNED = 60;
const REACH_OF_BELONGS = 40;
/** Characters of the owner's name between "(c)" and the year. */
const LONGEST_OWNER = 40;

export const rights: LineReader = {
  name: 'rights',
  why: 'says whose the text is, on what ground it stands here, or whom to ask for its removal',
  kind: 'rights',
  read: (line, { language, place, words }) => {
    const marked = language.credits.rights.marks.at(line, 0) !== undefined;
    if (!place.outside && !marked) return undefined;
    const opens = words <= MOST_WORDS && opensNotice(line, language);
    if (!opens && !(place.late && hasClause(line, language))) return undefined;
    const owner = findOwner(line, language);
    const basis = findBasis(line.text, language);
    const removal = findRemoval(line, language);
    const found: Rights = {
      ...(owner === undefined ? {} : { owner }),
      ...(basis === undefined ? {} : { basis }),
      ...(removal === undefined ? {} : { removal: removal.text }),
    };
    return {
      confidence: 0.93,
      rights: found,
      ...republisherOf(removal),
    };
  },
};

/** The site that offers removal has carried the text. */
const republisherOf = (removal: Removal | undefined): Pick<Finding, 'republisher'> =>
  removal?.site === undefined
    ? {}
    : { republisher: { name: removal.site, evidence: `${removal.word} ${removal.site}` } };

function opensNotice(line: Line, { credits: { rights: words } }: Language): boolean {
  const opening = words.opening.at(line, 0);
  if (opening !== undefined) return isNotice(line, opening.gaps);
  const subject = words.subjects.at(line, 0);
  const owned = subject && words.owned.find(line, subject.after);
  return subject !== undefined && owned !== undefined && owned.start - subject.end <= REACH_OF_OWNED;
}

/** A number is a year, and a name has one before it or behind it: "(c) Bay Lantern 2031". */
function isNotice({ text }: Line, { number, name }: Readonly<Record<string, string>>): boolean {
  if (number !== undefined) return /^\d{4}$/.test(number);
  return name === undefined || /^\P{N}*\d{4}/u.test(text.slice(text.indexOf(name)).slice(0, LONGEST_OWNER + 4));
}

/** A clause about rights behind the text, where it is no news. */
function hasClause(line: Line, { credits: { rights: words } }: Language): boolean {
  const clause = words.clauses
    .all(line)
    .some(({ first, gaps }) => words.noClauses.at(line, first) === undefined && /^(?:\d{4})?$/.test(gaps.number ?? ''));
  if (clause) return true;
  // Whose it is: a name or a host, where "belong to her sister" is a sentence of the article.
  const belongs = words.belongs.find(line);
  const owner = belongs && line.text.slice(line.tokens[belongs.after]?.start, belongs.end + LONGEST_OWNER);
  if (belongs === undefined || owner === undefined || !/^\p{Lu}|^[\w-]{1,60}\.[a-z]/u.test(owner)) return false;
  return words.belongings
    .all(line)
    .some(({ start, end }) => start < belongs.start && belongs.start - end <= REACH_OF_BELONGS);
}
