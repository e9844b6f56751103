/** Builds a record from a few lines of text, as the library does from a file. */
import { createHash } from 'node:crypto';
import { type Diagnostic, formatDiagnostic } from '../../../src/pipeline/diagnostics.ts';
import { buildStory, type Outcome } from '../../../src/pipeline/index.ts';
import type { Editorial } from '../../../src/pipeline/record/input.ts';
import type { Block, Story } from '../../../src/pipeline/record/schema.ts';
import type { UnitClass, Vocabulary } from '../../../src/pipeline/types.ts';

/** A vocabulary of the given names; what is left out is empty. */
export const vocabularyOf = (given: Partial<Vocabulary>): Vocabulary => ({
  entities: new Map(),
  outlets: new Map(),
  ...given,
});
export const NOTHING_KNOWN = vocabularyOf({});

interface Given {
  path?: string;
  sidecar?: Editorial;
  vocabulary?: Vocabulary;
}

export function build(text: string | Uint8Array, given: Given = {}): Outcome {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { path = 'article.txt', sidecar, vocabulary = NOTHING_KNOWN } = given;
  return buildStory({ path, bytes, sha256, ...(sidecar === undefined ? {} : { sidecar }) }, vocabulary);
}

/** The story; a file that makes none fails the test with the reasons. */
export function storyOf(text: string, given: Given = {}): Story {
  const { story, diagnostics } = build(text, given);
  if (story === undefined) throw new Error(`no story: ${diagnostics.list.map(formatDiagnostic).join('\n')}`);
  return story;
}

/** Physical line → what it was taken for; a joined paragraph counts for each of its lines. */
export function classesOf(text: string, given: Given = {}): Map<number, UnitClass> {
  const classes = new Map<number, UnitClass>();
  const lines = text.split(/\r\n?|\n/);
  for (const unit of build(text, given).document?.units ?? []) {
    for (let line = unit.line; line <= unit.endLine; line++) {
      if (unit.verdict !== undefined && (lines[line - 1] ?? '').trim() !== '') classes.set(line, unit.verdict.class);
    }
  }
  return classes;
}

export const texts = (blocks: readonly Block[]): string[] => blocks.map((block) => block.text);
export const kinds = (blocks: readonly Block[]): string[] => blocks.map((block) => `${block.kind}: ${block.text}`);
export const messages = ({ diagnostics }: Outcome): string[] => diagnostics.list.map(formatDiagnostic);
export const rulesOf = (list: readonly Diagnostic[]): string[] => list.map((diagnostic) => diagnostic.rule);

/** Three paragraphs of an article, for lines to stand above, between and below. */
export const PROSE = [
  'The council of Ostrava Bay voted on Monday to close the old ferry pier, which has leaked since the spring floods.',
  'Two engineers had told the members that the piles under the ticket office would not last another winter.',
  'Nobody spoke against the plan, and the meeting was over before the lamps in the square had been lit.',
] as const;
