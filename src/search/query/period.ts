/** A day, month or year as one writes it in a query. */

/** Its first day, and the first day after it; ISO. */
export interface Period {
  start: string;
  end: string;
}

/** `2025`, `2025-08`, `2025-08-12`; nothing where it is no date. */
export function parsePeriod(text: string): Period | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const parts = [Number(year), Number(month ?? 1), Number(day ?? 1)] as const;
  const start = iso(...parts);
  // February 30 is no day: it would come out as March 2.
  if (start !== [year, ...parts.slice(1).map((part) => String(part).padStart(2, '0'))].join('-')) return undefined;
  const [y, m, d] = parts;
  return { start, end: day ? iso(y, m, d + 1) : month ? iso(y, m + 1, 1) : iso(y + 1, 1, 1) };
}

function iso(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}
