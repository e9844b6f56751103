/** Whether an article states what an editor says that it states, and where. */
import type { Block, Story } from '../pipeline/record/schema.ts';

/** Whether a block tells a line of the original: a digest's names it, a capture's is it. */
export const tells = ({ form }: Pick<Story, 'form'>, block: Block, line: number): boolean =>
  form === 'digest' ? (block.originalLines?.includes(line) ?? false) : block.line === line;

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
  return [...story.blocks, ...(story.commentary?.blocks ?? [])].some((block) => tells(story, block, line));
}
