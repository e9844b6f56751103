import type { Language } from '../../language/index.ts';
import type { JudgedUnit } from '../../types.ts';
import { isBareName, leadingNames } from '../names.ts';
import { isProse } from '../page.ts';

interface LoneName {
  index: number;
  text: string;
  confidence: number;
}

/** Read once no other line signs: it looks at what the other readers have found beside a name. */
export const loneName = {
  name: 'lone-name',
  why: 'a name alone between headline and text',
  /** The first name in the head that a date or credit keeps company, or that stands right above the text. */
  find: (units: readonly JudgedUnit[], firstProse: number, language: Language): LoneName | undefined => {
    for (let index = 1; index < firstProse; index++) {
      const unit = units[index];
      if (unit === undefined || unit.verdict !== undefined || !isBareName(unit.text, language)) continue;
      const beside = [units[index - 1], units[index + 1]].some((other) => other?.verdict?.class === 'metadata');
      if (!beside && !(index === firstProse - 1 && isLastOfHead(units, index))) continue;
      const text = leadingNames(unit.text, language) ?? unit.text;
      return { index, text, confidence: beside ? 0.8 : 0.65 };
    }
    return undefined;
  },
};

/** A line in capitals names a section rather than an author. */
function isLastOfHead(units: readonly JudgedUnit[], index: number): boolean {
  const text = units[index]?.text ?? '';
  return text !== text.toUpperCase() && !units.slice(0, index).some(isProse);
}
