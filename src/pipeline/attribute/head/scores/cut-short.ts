import { MOST_GOING_ON, type PageLine, type Score } from '../candidate.ts';
import { MOST_HEADLINE_WORDS } from './length.ts';

export const cutShort: Score = {
  name: 'cut-short',
  why: 'a line below goes on where this one ends, as a headline does below its breadcrumb',
  score: ({ index, text, page }) => {
    const own = `${page.lines[index]?.folded ?? ''} `;
    const goesOn = (line: PageLine): boolean =>
      line.text.length > text.length &&
      line.text.length <= MOST_GOING_ON &&
      line.words <= MOST_HEADLINE_WORDS &&
      line.folded.startsWith(own) &&
      !/[|–—]/.test(line.text);
    return page.lines.slice(index + 1, page.headEnd).some(goesOn) ? -2.5 : 0;
  },
};
