import { joinedTo, tokenAt, yearAt } from '../reading.ts';
import { dateOf, isoDay, type Resolution } from '../resolve/anchor.ts';
import { type DateRule, type DateText, printedOf } from '../rule.ts';

const MONTHS = 12;

/** Day and month before a year, in figures and joined by strokes or hyphens; the index of the first. */
function figuresBefore(text: DateText, year: number): { first: number; numbers: [number, number] } | undefined {
  const mark = tokenAt(text, year - 1)?.key ?? '';
  const [a, b] = [tokenAt(text, year - 4), tokenAt(text, year - 2)];
  if (!/^[/-]$/.test(mark) || tokenAt(text, year - 3)?.key !== mark || a === undefined || b === undefined)
    return undefined;
  const isJoined = [year, year - 1, year - 2, year - 3].every((index) => joinedTo(text, index) !== undefined);
  const isFigure = [a, b].every(({ key }) => /^\d{1,2}$/.test(key));
  const opens = tokenAt(text, year - 5)?.end !== a.start;
  return isJoined && isFigure && opens ? { first: year - 4, numbers: [Number(a.key), Number(b.key)] } : undefined;
}

export const dayInFigures: DateRule = {
  name: 'day-in-figures',
  why: 'day, month and year in figures: "25/05/2023", "25.05.2023"',
  around: 'four digits',
  read: (text, core) => {
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokenAt(text, core)?.key ?? '');
    if (dotted !== null) {
      const [, day, month, year] = dotted.map(Number);
      return { first: core, after: core + 1, day: day ?? 0, month: (month ?? 0) - 1, year: year ?? 0 };
    }
    const year = yearAt(text, core);
    const figures = year === undefined ? undefined : figuresBefore(text, core);
    if (year === undefined || figures === undefined) return undefined;
    const { first, numbers } = figures;
    const [a, b] = numbers;
    // Of two numbers that may both be months the order is not known.
    const order = a > MONTHS ? { day: a, month: b - 1 } : b > MONTHS ? { day: b, month: a - 1 } : {};
    return { first, after: core + 1, year, ...order };
  },
  resolve: (expression, text): Resolution | undefined => {
    const { year = 0, month, day } = expression;
    const printed = printedOf(expression, text);
    if (month === undefined || day === undefined)
      return { precision: 'day', working: `of “${printed}” nothing says which number is the month` };
    const date = dateOf(year, month, day);
    return (
      date && { value: isoDay(date), precision: 'day', working: `“${printed}” has its day and month in this order` }
    );
  },
};
