/** Tells the editor which characters of a file did not come into the record, where the first stands and what became of it. */
import type { Diagnostics } from '../diagnostics.ts';
import { type Change, nameOfCharacter } from '../text/unicode.ts';

export interface Place {
  line: number;
  column: number;
}

/** 1-based line and column of an offset. */
export function placeIn(text: string, at: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

/** One warning for each sort of character: a page of soft hyphens has thousands of one sort. */
export function reportChanges<Placed extends Change>(
  changes: readonly Placed[],
  placeOf: (change: Placed) => Place,
  diagnostics: Diagnostics,
): void {
  const sorts = new Map<string, { first: Placed; count: number }>();
  for (const change of changes) {
    const sort = `${nameOfCharacter(change.code).name} ${outcomeOf(change)}`;
    const known = sorts.get(sort);
    if (known === undefined) sorts.set(sort, { first: change, count: 1 });
    else known.count++;
  }
  for (const { first, count } of sorts.values()) {
    const { number, name } = nameOfCharacter(first.code);
    diagnostics.report({
      ...placeOf(first),
      severity: 'warning',
      rule: 'control-character',
      expected: 'printable text',
      found: `${number} ${name}${count === 1 ? '' : ` and ${count - 1} more of its sort`}`,
      fix: `${outcomeOf(first)}; remove it from the file if it means nothing`,
    });
  }
}

function outcomeOf({ became }: Change): string {
  if (became === '') return 'it was left out';
  if (became === ' ') return 'it became a space';
  return became === '\ufffd' ? 'it became U+FFFD' : 'it became what Windows-1252 means by it';
}
