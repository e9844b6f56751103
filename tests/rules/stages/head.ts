/** The scores of a headline: each tells for it or against it, or has nothing to say. */
import { readArticleData } from '../../../src/pipeline/attribute/capture.ts';
import { readPage } from '../../../src/pipeline/attribute/head/candidate.ts';
import { findHeadEnd } from '../../../src/pipeline/attribute/head/end.ts';
import { scores } from '../../../src/pipeline/attribute/head/scores/index.ts';
import type { MarkedExample, Stage } from '../examples.ts';
import { unitsOf } from '../units.ts';

export const stage: Stage = {
  rules: scores.map(({ name }) => name),
  decide: ({ text, above, below }: MarkedExample, language) => {
    const { units } = readArticleData(unitsOf([...above, text, ...below]), language);
    const candidate = readPage(units, findHeadEnd(units, language), language).candidate(above.length);
    return scores.filter(({ score }) => score(candidate) !== 0).map(({ name }) => name);
  },
};
