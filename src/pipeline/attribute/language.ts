import { detect } from 'tinyld/light';
import type { JudgedUnit } from '../types.ts';

/** BCP 47 tag of the text; `und` where it is too short to tell. */
export function detectLanguage(units: readonly JudgedUnit[]): string {
  const sample = units
    .filter((unit) => unit.verdict === undefined || unit.verdict.class === 'body')
    .map((unit) => unit.text)
    .join('\n')
    .slice(0, 2000);
  return detect(sample) || 'und';
}
