import { findQuotations, QUOTATION_RULES } from '../../../src/pipeline/annotate/quotations/index.ts';
import type { Stage } from '../examples.ts';

/** A vocabulary with one name, for the rules that read mentions. */
const KNOWN = { name: 'river watch network', entity: 'river-watch-network' };

export const stage: Stage = {
  rules: QUOTATION_RULES,
  decide: ({ text, above, below, start, end }, language) => {
    const passages = [...above, text, ...below].map((passage, line) => {
      const at = passage.toLowerCase().indexOf(KNOWN.name);
      const known = { start: at, end: at + KNOWN.name.length, entity: KNOWN.entity };
      return {
        text: passage,
        line,
        block: String(line),
        mentions:
          at === -1 ? [] : [{ ...known, surface: passage.slice(at, known.end), block: '', line, in: 'body' as const }],
      };
    });
    const { found, left } = findQuotations(passages, { entities: new Map(), outlets: new Map() }, language);
    return [...found, ...left]
      .filter((words) => words.line === above.length && words.start <= end && words.end >= start)
      .map(({ rule }) => rule);
  },
};
