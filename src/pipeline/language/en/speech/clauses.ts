/** Words of the clause that gives words to somebody: around the verb, around the subject, and instead of both. */
import { phrases } from '../../../text/phrases.ts';

export const be = phrases(['are', 'be', 'been', 'being', 'is', 'was', 'were']);
export const agents = phrases(['by']);
export const that = phrases(['that']);

export const according = phrases([
  'according to',
  'as put by',
  'as told by',
  'in the opinion of',
  'in the view of',
  'in the words of',
  'words of',
]);
export const toldTo = phrases(['as told to']);
export const as = phrases(['as']);
export const putting = phrases(['called', 'calls', 'described', 'has it', 'put', 'puts', 'said', 'says']);
export const asking = phrases([
  'added',
  'asked',
  'asks',
  'cried',
  'demanded',
  'exclaimed',
  'joked',
  'replied',
  'said',
  'says',
  'shouted',
  'told',
  'wondered',
  'wrote',
  'yelled',
]);
export const governing = phrases(['called', 'described', 'said', 'says', 'told']);
export const governed = phrases(['as', 'has', 'her', 'him', 'it', 'that', 'them', 'was']);

export const adverbs = phrases([
  'again',
  'also',
  'earlier',
  'even',
  'first',
  'further',
  'just',
  'later',
  'now',
  'once',
  'previously',
  'recently',
  'simply',
  'still',
  'then',
]);
export const adverbEndings: readonly string[] = ['ly'];
export const auxiliaries = phrases(['had', 'has', 'would']);
export const allAuxiliaries = phrases([
  'are',
  'can',
  'could',
  'did',
  'do',
  'does',
  'had',
  'has',
  'have',
  'is',
  'may',
  'might',
  'must',
  'should',
  'was',
  'were',
  'will',
  'would',
]);
export const between = phrases([
  'all',
  'both',
  'did',
  'does',
  'each',
  'have',
  'herself',
  'himself',
  'is',
  // Degrees and seats, printed behind a name.
  'kc',
  'md',
  'mep',
  'mp',
  'msp',
  'only',
  'phd',
  'qc',
  'td',
  'themselves',
  'today',
  'was',
  'who',
  'will',
  'yesterday',
]);
export const betweenPhrases = phrases(['at the time', 'in turn']);
export const on = phrases(['on']);
export const last = phrases(['last', 'this']);
export const endOfPlace = phrases(['also', 'had', 'has', 'later', 'then']);

export const prepositions = phrases([
  'about',
  'against',
  'alongside',
  'at',
  'between',
  'by',
  'for',
  'from',
  'in',
  'including',
  'near',
  'of',
  'on',
  'than',
  'to',
  'with',
]);
export const placeOfWork = phrases(['at', 'for', 'from', 'in', 'of', 'with']);
export const and = phrases(['and']);
export const joining = phrases(['and', 'but', 'or', 'then']);
export const clauseHeads = phrases(['and', 'because', 'but', 'so', 'that', 'which']);
export const clauseOpeners = phrases([
  'after',
  'as',
  'at|in a|an',
  'before',
  'during',
  'to reporters',
  'when',
  'which',
  'while',
  'who',
]);
export const behindNames = phrases([
  'after',
  'and',
  'before',
  'during',
  'earlier',
  'from',
  'last',
  'said',
  'this',
  'today',
  'told',
  'when',
  'while',
  'who',
  'with',
  'yesterday',
]);
const withWord = phrases(['with']);
export { withWord as with };

export const telling = phrases(['tells|telling|told [the]', 'to|with [the]']);
