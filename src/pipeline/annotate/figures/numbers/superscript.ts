/** Signs of notes, which are printed onto what they note: "25² sailors". */
import type { Line } from '../../../text/tokens.ts';
import { isGlued } from '../passage.ts';

const SUPERSCRIPT = /^[¹²³⁰⁴-⁹]$/;

/** Whether such a sign touches the piece before that index. */
export const isSuperscript = (line: Line, index: number): boolean =>
  SUPERSCRIPT.test(line.tokens[index]?.key ?? '') && isGlued(line, index - 1);
