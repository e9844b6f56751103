/** Whether lines of an article hold what a sentence of the editor's claims of them: each figure, date, name, quotation. */
import type { Claims } from '../pipeline/annotate/claims.ts';
import type { Story, StoryDate } from '../pipeline/record/schema.ts';
import { fold } from '../pipeline/text/fold.ts';
import { isoSpan } from '../pipeline/text/iso-span.ts';
import { tells } from './evidence.ts';

/** Reads a text that is no block, such as a headline, as the articles are read. */
export type Read = (text: string) => Claims;

/** What of the claims does not stand in those lines of the original, in words. */
export function notHeld(claims: Claims, story: Story, lines: ReadonlySet<number>, read: Read): string[] {
  const told = toldIn(story, lines, read);
  const text = fold(told.text);
  return [
    ...claims.figures
      .filter((claim) => !told.figures.some((figure) => isSameFigure(claim, figure)))
      .map((claim) => `the figure “${claim.text}”`),
    ...claims.dates
      .filter((claim) => claim.value !== undefined && !told.dates.some((date) => isWithin(date, claim)))
      .map(({ expression, value }) => `the date “${expression}” (${value ?? ''})`),
    ...claims.names
      .filter(({ entity }) => !told.names.some((name) => name.entity === entity))
      .map(({ surface }) => `the name “${surface}”`),
    ...claims.quoted
      .filter((words) => !text.includes(fold(words).replace(/[.,;]$/, '')))
      .map((words) => `the words “${words}”`),
  ];
}

interface Told extends Omit<Claims, 'quoted'> {
  text: string;
}

/** What stands in the blocks, the headline and the deck that tell one of the lines. */
function toldIn(story: Story, lines: ReadonlySet<number>, read: Read): Told {
  const isDigest = story.form === 'digest';
  const blocks = [...story.blocks, ...(story.commentary?.blocks ?? [])].filter((block) =>
    [...lines].some((line) => tells(story, block, line)),
  );
  const heads = [story.title, story.deck]
    .filter((head) => head !== undefined)
    .filter(({ line, originalLine }) => lines.has((isDigest ? originalLine : line) ?? 0));
  const ids = new Set(blocks.map(({ id }) => id));
  // Commentary feeds no figures and dates of the record; an opinion may be told as one.
  const own = [...heads, ...(story.commentary?.blocks ?? []).filter(({ id }) => ids.has(id))].map(({ text }) =>
    read(text),
  );
  const isTold = ({ block }: { block?: string | undefined }): boolean => block !== undefined && ids.has(block);
  return {
    text: [...blocks, ...heads].map(({ text }) => text).join('\n'),
    figures: [...story.figures.filter(isTold), ...own.flatMap(({ figures }) => figures)],
    dates: [...story.dates.filter(isTold), ...own.flatMap(({ dates }) => dates)],
    names: [...story.mentions.filter(isTold), ...own.flatMap(({ names }) => names)],
  };
}

type Counted = Claims['figures'][number];

const isSameFigure = (a: Counted, b: Counted): boolean => a.value === b.value && fold(a.unit) === fold(b.unit);

type Dated = Pick<StoryDate, 'value' | 'precision'>;

/** An article that says "on August 12" bears out "in August"; one that says "in August" does not bear out the twelfth. */
function isWithin(date: Dated, claim: Dated): boolean {
  const [told, claimed] = [date, claim].map(({ value, precision }) => isoSpan(value ?? '', precision));
  return told !== undefined && claimed !== undefined && told.start >= claimed.start && told.end <= claimed.end;
}
