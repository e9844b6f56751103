/** Where the head ends: what stands above the text – site name, menu, headline, deck, byline, date, pictures. */
import type { Language } from '../../language/index.ts';
import { countWords } from '../../text/words.ts';
import type { JudgedUnit } from '../../types.ts';
import { isOpen, isProse } from '../page.ts';
import { dateline } from '../readers/dateline.ts';

/** Without prose the text is a list or a poem: the head is its first lines. */
const HEAD_WITHOUT_PROSE = 2;
/** More prose than this above a byline or date means that the line stands below the article. */
const MOST_PROSE_IN_HEAD = 2;
/** And less than this below it means the same. */
const LEAST_PROSE_BELOW = 2;

/**
 * Index of the first unit of the text: the first prose, or, where a byline or date stands a little below it, the first
 * prose after that; then the prose above is a deck or a notice.
 */
export function findHeadEnd(units: readonly JudgedUnit[], language: Language): number {
  const prose = units.flatMap((unit, i) => (isProse(unit) ? [i] : []));
  let end = prose[0] ?? Math.min(units.length, HEAD_WITHOUT_PROSE);
  let above = 0;
  for (const [i, unit] of units.entries()) {
    while ((prose[above] ?? i) < i) above++;
    if (!signs(unit)) continue;
    const below = prose.length - above;
    if (above <= MOST_PROSE_IN_HEAD && below >= LEAST_PROSE_BELOW && below > above)
      end = Math.max(end, prose[above] ?? end);
  }
  // A dateline opens the text, whatever follows it.
  const opening = units.findIndex((unit) => opensText(unit, language));
  return opening !== -1 && opening < end ? opening : end;
}

const signs = ({ verdict }: JudgedUnit): boolean =>
  verdict?.class === 'metadata' && (verdict.rule === 'byline' || verdict.rule === 'timestamp');

/** Words of a sentence behind a dateline; a name and a dash alone are a masthead. */
const LEAST_WITH_DATELINE = 12;

export const opensText = (unit: JudgedUnit, language: Language): boolean =>
  isOpen(unit) &&
  unit.shape !== 'heading' &&
  unit.shape !== 'list-item' &&
  countWords(unit.text) >= LEAST_WITH_DATELINE &&
  dateline.read(unit.text, language) !== undefined;
