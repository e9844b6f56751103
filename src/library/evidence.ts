/** Whether an article states what an editor says that it states, and where. */
import type { Story } from '../pipeline/record/schema.ts';
import { fold } from '../pipeline/text/fold.ts';

/** Whether a line of the original is told by the story: a digest names it, a capture has it. */
export function tellsLine(story: Story, line: number): boolean {
  if (story.title.line === line || story.title.originalLine === line) return true;
  const credits = [...story.trail, story.byline, story.rights, story.deck, story.dateline, story.original];
  if (
    credits.some(
      (part) => part !== undefined && (part.line === line || ('originalLine' in part && part.originalLine === line)),
    )
  )
    return true;
  return [...story.blocks, ...(story.commentary?.blocks ?? [])].some((block) =>
    story.form === 'digest' ? (block.originalLines?.includes(line) ?? false) : block.line === line,
  );
}

/** The block of a story that tells a line of the original and holds the words; title and deck count as well. */
export function provingBlock(story: Story, line: number, words: string): { id?: string } | undefined {
  const folded = fold(words);
  const block = [...story.blocks, ...(story.commentary?.blocks ?? [])].find(
    (one) =>
      (story.form === 'digest' ? one.originalLines?.includes(line) === true : one.line === line) &&
      fold(one.text).includes(folded),
  );
  if (block !== undefined) return block;
  const heads = [story.title, story.deck].filter((head) => head !== undefined);
  return heads.some((head) => (head.line === line || head.originalLine === line) && fold(head.text).includes(folded))
    ? {}
    : undefined;
}
