/**
 * Days as publication lines print them in any language: whose text has no rules may still say when it was published, and
 * a page in one language may be printed by the program of another. Months are what the platform's calendar calls them
 * (CLDR, by `Intl`); a word that two languages give to two months is left out.
 */

/** Languages whose months are known, as BCP 47. */
const LANGUAGES = 'bg ca cs da de el es et fi fr hr hu id is it lt lv nb nl pl pt ro ru sk sl sr sv tr uk'.split(' ');

/** Worked out for the first word that is asked for: the platform takes its time to name them all. */
let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlySet<string> | undefined;

/** From 0, by its name in lower case. */
export const monthAnywhere = (name: string): number | undefined => (months ??= monthsAnywhere()).get(name);

/** Whether a word in lower case names a day of the week. */
export const isWeekdayAnywhere = (word: string): boolean => (weekdays ??= weekdaysAnywhere()).has(word);

function weekdaysAnywhere(): Set<string> {
  return new Set(
    LANGUAGES.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2023, 0, 1 + day)).toLowerCase());
    }),
  );
}

function monthsAnywhere(): Map<string, number> {
  const months = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const language of LANGUAGES) {
    // With a day beside it, since many languages bend the month then.
    const formats = [{ month: 'long', day: 'numeric' } as const, { month: 'long' } as const];
    for (const options of formats) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2023, month, 3));
        const printed = parts.find(({ type }) => type === 'month')?.value ?? '';
        const name = printed
          .toLowerCase()
          .split(/[^\p{L}]/u)
          .findLast((word) => word.length > 2);
        if (name === undefined) continue;
        if ((months.get(name) ?? month) !== month) doubtful.add(name);
        months.set(name, month);
      }
    }
  }
  for (const name of doubtful) months.delete(name);
  return months;
}

/** Small words between, before and behind the parts of such a day: "3 de julio de 2023", "le 3 juillet", "den 3. juli". */
export const JOINTS_ANYWHERE: ReadonlySet<string> = new Set(['de', 'del', 'den', 'do', 'el', 'il', 'le', 'r', 'г']);

/** Year, month and day by the signs that are written behind them: 2023年7月3日. */
export const SIGNED_DAY = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
