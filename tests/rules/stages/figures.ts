import { findDates } from '../../../src/pipeline/annotate/dates/index.ts';
import { findFigures } from '../../../src/pipeline/annotate/figures/index.ts';
import { leavingRules } from '../../../src/pipeline/annotate/figures/leave/index.ts';
import { smallInWords } from '../../../src/pipeline/annotate/figures/leave/small-in-words.ts';
import { unnamedHour } from '../../../src/pipeline/annotate/figures/leave/unnamed-hour.ts';
import { unitReaders } from '../../../src/pipeline/annotate/figures/units/index.ts';
import { touched } from '../../../src/pipeline/text/spans.ts';
import type { Stage } from '../examples.ts';

export const stage: Stage = {
  rules: [...leavingRules, ...unitReaders, smallInWords, unnamedHour].map(({ name }) => name),
  decide: ({ text, above, start, end }, language) => {
    const known = new Map<number, string>();
    const read = (line: string): ReturnType<typeof findFigures> =>
      findFigures(line, touched(findDates(line, undefined, language).found), known, language);
    for (const line of above) read(line);
    const { found, left } = read(text);
    return [...found, ...left].filter((one) => one.start < end && start < one.end).map(({ rule }) => rule);
  },
};
