import { MOST_BESIDE, type PageLine, type Score } from '../candidate.ts';

/** Fewer words are a site's name, which is repeated on every page. */
const LEAST_WORDS = 4;

export const repeated: Score = {
  name: 'repeated',
  why: 'stands elsewhere on the page as well: in breadcrumbs, a window title, a list of recent posts',
  score: ({ index, text, words, page }) => {
    const own = page.lines[index]?.bare ?? '';
    const repeats = ({ text: other, bare }: PageLine, i: number): boolean =>
      i !== index && other.length <= text.length + MOST_BESIDE && bare.includes(own);
    return words >= LEAST_WORDS && page.lines.some(repeats) ? 2 : 0;
  },
};
