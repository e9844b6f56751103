/** The editor's word on a span: the last step, so that nothing that is found afterwards undoes it. */
import type { Diagnostics } from '../diagnostics.ts';
import type { Editorial } from '../record/input.ts';
import type { Block, Mention } from '../record/schema.ts';
import type { Article } from '../types.ts';

/** The given words of a line are that entity, or nobody; every mention that they overlap goes. */
export function overruleMentions(
  found: readonly Mention[],
  { mentions: said = [] }: Editorial,
  { blocks, commentary }: Article,
  diagnostics: Diagnostics,
): Mention[] {
  const comments = commentary?.blocks ?? [];
  const places = [...blocks, ...comments];
  let mentions = [...found];
  for (const { line, surface, entity } of said) {
    const block = places.find((one) => one.line === line);
    const starts = block === undefined ? [] : occurrences(block.text, surface);
    if (block === undefined || starts.length === 0) {
      diagnostics.report({
        rule: 'no-such-mention',
        expected: `“${surface}” in line ${line}`,
        found: 'no such words',
        fix: 'correct the line or the words under "mentions"',
      });
      continue;
    }
    const scope = comments.includes(block) ? ('commentary' as const) : ('body' as const);
    for (const start of meant(mentions, block, surface) ?? starts) {
      const end = start + surface.length;
      mentions = mentions.filter(
        (mention) => mention.block !== block.id || mention.start >= end || mention.end <= start,
      );
      if (entity !== 'none') mentions.push({ entity, surface, block: block.id, line, start, end, in: scope });
    }
  }
  return inOrder(mentions, places);
}

/** Where these very words are a mention, they are meant; a longer name that holds them is another one. */
function meant(mentions: readonly Mention[], block: Block, surface: string): number[] | undefined {
  const exact = mentions.filter((mention) => mention.block === block.id && mention.surface === surface);
  return exact.length === 0 ? undefined : exact.map(({ start }) => start);
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** Title, deck, the body in its order, then the commentary. */
function inOrder(mentions: readonly Mention[], places: readonly Block[]): Mention[] {
  const order = new Map(places.map((block, i) => [block.id, i]));
  const rank = (mention: Mention): number =>
    mention.in === 'title' ? -2 : mention.in === 'deck' ? -1 : (order.get(mention.block ?? '') ?? 0);
  return [...mentions].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}
