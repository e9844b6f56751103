import { count } from '../../interface/words.ts';
import { alone } from '../alone.ts';
import type { FiguresTable } from './shape.ts';
import { spellFigure } from './words.ts';

export function figuresLine({ articles, groups }: FiguresTable): string | undefined {
  const rows = groups.flatMap((group) => group.rows);
  const [most] = [...rows].sort((a, b) => b.articles - a.articles);
  if (most === undefined) return undefined;
  const figure = [spellFigure(most), most.label ?? (most.unit === 'people' ? most.unit : undefined)];
  const what = figure.filter((part) => part !== undefined).join(' ');
  if (most.articles < 2) return `${count(rows.length, 'figure')}, none in more than one article`;
  const agree = most.articles === articles.length ? `all ${most.articles} articles` : count(most.articles, 'article');
  return `${what} in ${agree}; ${alone(rows)} of ${count(rows.length, 'figure')} in one alone`;
}
