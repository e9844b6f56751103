import { readUnit } from '../../../src/pipeline/clean/context.ts';
import { judgeAll, neighbourRules, rules } from '../../../src/pipeline/clean/index.ts';
import type { Language } from '../../../src/pipeline/language/index.ts';
import type { JudgedUnit } from '../../../src/pipeline/types.ts';
import type { MarkedExample, Stage } from '../examples.ts';

/** Lines as they stand in raw text; an empty one is a blank line. */
function unitsOf(lines: readonly string[]): JudgedUnit[] {
  return lines.flatMap((text, i) =>
    text === ''
      ? []
      : [{ line: i + 1, endLine: i + 1, shape: 'line', text, phrasing: [], afterBlank: lines[i - 1] === '' }],
  );
}

function decide({ text, above, below }: MarkedExample, language: Language): string[] {
  const judged = judgeAll(unitsOf([...above, text, ...below]), language);
  const index = judged.findIndex(({ line }) => line === above.length + 1);
  const verdict = judged[index]?.verdict;
  if (verdict === undefined) return [];
  if (rules.some(({ name, why }) => name === verdict.rule && why === verdict.reason)) return [verdict.rule];
  // What the lines around it made of it; asked again without its own verdict.
  const readings = judged.map((unit, i) => readUnit(i === index ? withoutVerdict(unit) : unit, language));
  return neighbourRules.filter(({ apply }) => apply(readings, language).has(index)).map(({ name }) => name);
}

function withoutVerdict({ verdict: _, ...unit }: JudgedUnit): JudgedUnit {
  return unit;
}

export const stage: Stage = { rules: [...rules, ...neighbourRules].map(({ name }) => name), decide };
