/** A mark: the letter of an article beside words of a page, the line that it names, the passage that it leads to. */
import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { all, attribute, type Block, fold, has, type Site, type Story, textOf } from './site.ts';

export interface Mark {
  node: Element;
  slug: string;
  anchor: string;
  /** As shown, where it shows one. */
  letter?: string;
  line?: number;
}

const PASSAGE = /(?:^|\/)articles\/([a-z0-9-]+)\/#(.+)$/;

/** Every link to a passage, with the letter that it bears or follows. */
export function marksIn(tree: Root | Element): Mark[] {
  const marks: Mark[] = [];
  visitParents(tree, 'element', (node, ancestors) => {
    const [, slug, anchor] = PASSAGE.exec(attribute(node, 'href')) ?? [];
    if (node.tagName !== 'a' || slug === undefined || anchor === undefined) return;
    const own = letterOf(node) ?? /^Article ([A-Z]+)/.exec(attribute(node, 'ariaLabel'))?.[1];
    const letter = own ?? (has(node, 'also') ? letterBefore(node, ancestors.at(-1)) : undefined);
    const line = lineOf(node);
    marks.push({ node, slug, anchor, ...(letter !== undefined && { letter }), ...(line !== undefined && { line }) });
  });
  return marks;
}

/** Of the frame that it is or holds. */
export function letterOf(node: Element): string | undefined {
  const frame = has(node, 'siglum') ? node : all(node, (one) => has(one, 'siglum'))[0];
  const [letter] = frame ? all(frame, ({ tagName }) => tagName === 'b') : [];
  return letter && textOf(letter).replace(/\?$/, '');
}

/** The nearest frame before it in the same list item, else in the paragraph or cell. */
function letterBefore(node: Element, parent: Root | Element | undefined): string | undefined {
  if (parent === undefined) return undefined;
  const before = parent.children.slice(0, parent.children.indexOf(node));
  for (const sibling of before.reverse()) {
    const letter = sibling.type === 'element' ? letterOf(sibling) : undefined;
    if (letter !== undefined) return letter;
  }
  return undefined;
}

/** In words for those who do not see it, in its title, or as a number alone. */
function lineOf(node: Element): number | undefined {
  const said = [attribute(node, 'ariaLabel'), attribute(node, 'title'), textOf(node)];
  const line = said.map((text) => /\bline (\d+)/.exec(text)?.[1]).find((found) => found !== undefined);
  const alone = has(node, 'also') ? /^\d+$/.exec(textOf(node))?.[0] : undefined;
  const found = line ?? alone;
  return found === undefined ? undefined : Number(found);
}

export const blocksOf = ({ blocks, commentary }: Story): Block[] => [...blocks, ...(commentary?.blocks ?? [])];

/** Lines of the original that a block tells. */
export const linesOf = ({ form }: Story, { line, originalLines }: Block): readonly number[] =>
  form === 'capture' ? [line] : (originalLines ?? []);

/** Whether a letter is the article's, its line that of the passage, and the passage on the article's page. */
export function faultsOfMark(mark: Mark, site: Site, event: string | undefined): string[] {
  const { slug, anchor, letter, line } = mark;
  const story = site.stories.find((one) => one.slug === slug);
  if (story === undefined) return [`a mark leads to ${slug}, which is no article`];
  const faults: string[] = [];
  const letters = story.events.filter(({ id }) => event === undefined || id === event).map(({ siglum }) => siglum);
  if (letter !== undefined && !letters.includes(letter)) faults.push(`${letter} is not the letter of ${slug}`);
  const page = site.pages.get(`articles/${slug}/index.html`);
  if (page === undefined || all(page, ({ properties }) => properties['id'] === anchor).length === 0)
    faults.push(`#${anchor} is not on the page of ${slug}`);
  const lines = linesAt(story, anchor);
  if (line !== undefined && lines !== undefined && !lines.includes(line))
    faults.push(`line ${line} of ${slug} is not at #${anchor}, which tells ${lines.join(', ')}`);
  return faults;
}

/** Undefined where the anchor stands for parts that have lines of their own. */
function linesAt(story: Story, anchor: string): readonly number[] | undefined {
  const block = blocksOf(story).find(({ id }) => id === anchor);
  if (block !== undefined) return linesOf(story, block);
  const parts = {
    headline: [story.title],
    deck: [story.deck],
    trail: story.trail,
    rights: [story.rights, story.original],
    particulars: [story.byline, story.dateline, story.published],
  }[anchor];
  return parts?.flatMap((part) => (story.form === 'capture' ? part?.line : part?.originalLine) ?? []);
}

/** Text of the blocks, the headline and the deck that tell one of the lines. */
export function textAt(story: Story, lines: readonly number[]): string {
  const blocks = blocksOf(story).filter((block) => linesOf(story, block).some((line) => lines.includes(line)));
  const heads = [story.title, story.deck].filter((head) => {
    const line = story.form === 'capture' ? head?.line : head?.originalLine;
    return line !== undefined && lines.includes(line);
  });
  return fold([...blocks, ...heads].map((one) => one?.text ?? '').join('\n'));
}
