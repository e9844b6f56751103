/** A name that signs words in marks, with a dash before it: behind them, or in a paragraph of its own below. */
import type { NameRun } from './names/run.ts';
import { namesIn, type Paragraph, verbsIn } from './scene.ts';

/** Characters of a signature: title, name, place. */
const LONGEST = 100;
/** Characters of the title before the name. */
const MOST_BEFORE_NAME = 50;

/** The name in a signature that goes from an offset to the end of the paragraph. */
export function signatureAt(paragraph: Paragraph, at: number): NameRun | undefined {
  const { outside } = paragraph;
  const [dash] = /^\s*(?:[—–―~]|--?)\s*(?=\p{Lu})/u.exec(outside.slice(at, at + LONGEST)) ?? [];
  if (dash === undefined) return undefined;
  const from = at + dash.length;
  const end = outside.trimEnd().length;
  const [name] = namesIn(paragraph, from, end);
  const isSigned =
    name?.person === true &&
    !name.possessive &&
    name.name.includes(' ') &&
    name.start - from <= MOST_BEFORE_NAME &&
    end - from <= LONGEST &&
    verbsIn(paragraph, from, end, true).length === 0;
  return isSigned && /^(?:$|[,(.])/.test(outside.slice(name.end, end)) ? name : undefined;
}
