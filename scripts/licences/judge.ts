/** What of the installed breaks the policy, and its table. */
import type { Font, Package } from './installed.ts';
import { type Exception, EXCEPTIONS, FONT_LICENCES, PERMISSIVE, type Place } from './policy.ts';

/** Whether one may use something under this SPDX expression with the allowed licences alone. */
export function isWithin(expression: string, allowed: ReadonlySet<string>): boolean {
  const whole = expression.trim();
  // AND binds closer than OR.
  for (const [word, holds] of [
    [' OR ', (parts: readonly string[]) => parts.some((part) => isWithin(part, allowed))],
    [' AND ', (parts: readonly string[]) => parts.every((part) => isWithin(part, allowed))],
  ] as const) {
    const parts = splitOutside(whole, word);
    if (parts.length > 1) return holds(parts);
  }
  return /^\(.*\)$/.test(whole) ? isWithin(whole.slice(1, -1), allowed) : allowed.has(whole);
}

/** Splits at a word that stands in no brackets. */
function splitOutside(expression: string, word: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < expression.length; at++) {
    if (expression[at] === '(') depth++;
    if (expression[at] === ')') depth--;
    if (depth > 0 || !expression.startsWith(word, at)) continue;
    parts.push(expression.slice(start, at));
    start = at + word.length;
  }
  return [...parts, expression.slice(start)];
}

const exceptionFor = ({ name, place }: Package, exceptions: readonly Exception[]): Exception | undefined =>
  exceptions.find((one) => one.place === place && one.packages.test(name));

/** Each problem in a sentence. */
export function licenceProblems(
  packages: readonly Package[],
  fonts: readonly Font[],
  exceptions: readonly Exception[] = EXCEPTIONS,
): string[] {
  const problems: string[] = [];
  for (const one of packages) {
    const { name, version, licence, place } = one;
    const exception = exceptionFor(one, exceptions);
    const allowed = exception ? new Set([...PERMISSIVE, exception.licence]) : PERMISSIVE;
    if (licence === undefined) problems.push(`${name} ${version} (${place}) names no licence.`);
    else if (!isWithin(licence, allowed))
      problems.push(
        `${name} ${version} (${place}) is under ${licence}, which scripts/licences/policy.ts does not allow.`,
      );
  }
  for (const { file, licence } of fonts)
    if (licence === undefined || !FONT_LICENCES.has(licence))
      problems.push(`${file} (ships) is a font without the text of an allowed licence beside it.`);
  return problems;
}

const TITLES: Readonly<Record<Place, string>> = {
  ships: 'Ships to readers',
  builds: 'Builds and serves the site; not part of it',
  checks: 'Checks it; not part of it',
};

/** Markdown: under each place its licences, and who is under them. */
export function licenceTables(packages: readonly Package[], fonts: readonly Font[]): string {
  return (['ships', 'builds', 'checks'] as const)
    .map((place) => {
      const here = packages.filter((one) => one.place === place);
      const things = [
        ...here.map((one) => ({ title: `${one.name} ${one.version}`, licence: one.licence })),
        ...(place === 'ships' ? fonts.map(({ file, licence }) => ({ title: file, licence })) : []),
      ];
      const groups = [...Map.groupBy(things, ({ licence }) => licence ?? 'none named')].sort(
        ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
      );
      const lines = groups.map(([licence, group]) => {
        return `- **${licence}** (${group.length}): ${group.map(({ title }) => title).join(', ')}`;
      });
      const used = new Set(here.flatMap((one) => exceptionFor(one, EXCEPTIONS) ?? []));
      const notes = [...used].map(({ licence, reason }) => `Let pass, ${licence}: ${reason}`);
      return [`## ${TITLES[place]}`, lines.join('\n'), ...notes].join('\n\n');
    })
    .join('\n\n');
}
