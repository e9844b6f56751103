/** The readers of the lines that speak of the article. A line by itself stands outside the text, as above its first paragraph. */
import { readArticleData } from '../../../src/pipeline/attribute/capture.ts';
import { commentaryMarker } from '../../../src/pipeline/attribute/readers/commentary-marker.ts';
import { dateline } from '../../../src/pipeline/attribute/readers/dateline.ts';
import { readers } from '../../../src/pipeline/attribute/readers/index.ts';
import { loneName } from '../../../src/pipeline/attribute/readers/lone-name.ts';
import type { MarkedExample, Stage } from '../examples.ts';
import { unitsOf } from '../units.ts';

export const stage: Stage = {
  rules: [...readers, loneName, commentaryMarker, dateline].map(({ name }) => name),
  decide: ({ text, above, below }: MarkedExample, language) => [
    ...[readArticleData(unitsOf([...above, text, ...below]), language).readBy.get(above.length)].filter(
      (name) => name !== undefined,
    ),
    ...(commentaryMarker.read(text, language) === undefined ? [] : [commentaryMarker.name]),
    ...(dateline.read(text, language) === undefined ? [] : [dateline.name]),
  ],
};
