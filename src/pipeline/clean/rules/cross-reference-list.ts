import type { Language } from '../../language/index.ts';
import { isTitleCase } from '../../text/words.ts';
import { boundsOf, type NeighbourRule, type Reading } from '../context.ts';
import { crossReference, isLabelAlone } from './cross-reference.ts';

const MOST_WORDS = 22;

/**
 * Under a label that stands alone follow the links: lines that read as headlines, until the article's prose resumes.
 * Inside the article only lines that stand close to the label count, and the line right above the prose may be the
 * heading of it.
 */
export const crossReferenceList: NeighbourRule = {
  name: 'cross-reference-list',
  of: crossReference.name,
  why: 'stands under a label that points to other articles',
  apply(readings, language) {
    const found: ReturnType<NeighbourRule['apply']> = new Map();
    const { firstProse, lastProse } = boundsOf(readings);
    const hasBlanks = readings.some(({ unit }) => unit.afterBlank && unit.line > 1);
    /** Links above this are under a label already. */
    let decided = 0;
    for (const [i, { text, bare, unit }] of readings.entries()) {
      // Above the text a label is a menu's, and the headline stands among the lines below it.
      if (i < firstProse) continue;
      if (unit.verdict?.rule !== crossReference.name || !isLabelAlone(bare, language.page.crossReference)) continue;
      const inside = i < lastProse;
      const until = endOfList(readings, Math.max(i + 1, decided), inside && hasBlanks, language);
      for (let j = Math.max(i + 1, decided); j < until; j++) {
        const link = readings[j];
        if (link === undefined || link.unit.verdict !== undefined) continue;
        found.set(j, {
          class: 'cross-reference',
          reason: `stands under “${text}”`,
          confidence: inside ? 0.72 : isTitleCase(link.text, language) ? 0.85 : 0.78,
        });
      }
      decided = Math.max(decided, until);
    }
    return found;
  },
};

/** Index behind the last link of a list; a blank line between two links ends it where it is asked to. */
function endOfList(readings: readonly Reading[], from: number, endsAtBlank: boolean, language: Language): number {
  let links = 0;
  for (let j = from; j < readings.length; j++) {
    const reading = readings[j];
    if (reading === undefined || !readsAsLink(reading, language)) return j;
    if (reading.unit.verdict !== undefined) continue;
    if (endsAtBlank && links > 0 && reading.unit.afterBlank && reading.unit.shape === 'line') return j;
    links++;
  }
  return readings.length;
}

/** A headline: short, no full stop. Lines already set aside do not interrupt a list of links. */
function readsAsLink({ text, line, words, prose, unit }: Reading, { page }: Language): boolean {
  // The notice of rights closes the page, not the list.
  if (page.rightsNotice.at(line, 0)) return false;
  if (unit.verdict !== undefined) return unit.verdict.class !== 'body';
  return words <= MOST_WORDS && !/[.…:]["”’)]*$/.test(text) && !prose;
}
