/** Blocks of the text, each with an id that edits elsewhere leave alone. */
import type { Block } from '../record/schema.ts';
import { foldedWords } from '../text/fold.ts';
import { hash } from '../text/words.ts';
import type { JudgedUnit } from '../types.ts';
import { phrasingHtml } from './html.ts';

/** Those of the body, then those of the commentary: of two with the same words the first keeps the plain id. */
export function blocksOf(units: readonly JudgedUnit[]): { blocks: Block[]; comments: Block[] } {
  const seen = new Map<string, number>();
  const ofClass = (name: string): Block[] =>
    units.filter(({ verdict }) => verdict?.class === name).map((unit) => blockOf(unit, seen));
  return { blocks: ofClass('body'), comments: ofClass('commentary') };
}

function blockOf(unit: JudgedUnit, seen: Map<string, number>): Block {
  // Marks and capitals may be mended without another address.
  const base = `b-${hash(foldedWords(unit.text) || unit.text)}`;
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  const kind = unit.verdict?.kind ?? (unit.shape === 'line' ? 'paragraph' : unit.shape);
  return {
    id: count === 1 ? base : `${base}-${count}`,
    kind,
    line: unit.line,
    ...(unit.originalLines === undefined ? {} : { originalLines: unit.originalLines }),
    text: unit.text,
    html: phrasingHtml(unit.phrasing),
    ...((kind === 'list-item' || kind === 'table') && unit.list !== undefined ? { list: unit.list } : {}),
    ...(kind === 'table' && unit.cells !== undefined ? { cells: unit.cells } : {}),
    ...(kind === 'table' && unit.head === true ? { head: true as const } : {}),
  };
}
