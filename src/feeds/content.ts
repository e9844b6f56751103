/** The text of an item as HTML that needs no style sheet: the trail, the text, the outlet's opinion fenced off. */
import type { Block } from '../pipeline/record/schema.ts';
import { escapeText } from '../edition/escape.ts';
import type { PlacedStory } from '../pipeline/record/placed.ts';

const SUMMARY = 300;

export function contentOf(story: PlacedStory, trail: string): string {
  const { url, form, deck, commentary, siglum } = story;
  // Of a capture only words are passed on: what its links lead to is for the page to show.
  const inner = form === 'digest' ? ({ html }: Block): string => html : ({ text }: Block): string => escapeText(text);
  const more = form === 'digest' ? 'With its lines and its names, beside the other articles' : 'Read on';
  return [
    `<p><em>${escapeText(`${siglum === undefined ? '' : `Article ${siglum}. `}${trail}.`)}</em></p>`,
    ...(deck ? [`<p><strong>${escapeText(deck.text)}</strong></p>`] : []),
    ...elementsOf(story.blocks, inner),
    ...(commentary
      ? [
          '<hr>',
          `<p><strong>The outlet’s opinion, marked “${escapeText(commentary.marker)}”:</strong></p>`,
          `<blockquote>${elementsOf(commentary.blocks, inner).join('')}</blockquote>`,
        ]
      : []),
    `<p><a href="${url}">${more}</a></p>`,
  ].join('\n');
}

/** The beginning of the text, in plain words. */
export function textOf({ deck, blocks }: PlacedStory): string {
  const text = deck?.text ?? blocks.find(({ kind }) => kind === 'paragraph')?.text ?? blocks[0]?.text ?? '';
  return text.length > SUMMARY ? `${text.slice(0, text.lastIndexOf(' ', SUMMARY))}…` : text;
}

/** Elements of which several blocks make one. */
const AROUND = { 'list-item': 'ul', table: 'table' } as const;

function elementsOf(blocks: readonly Block[], inner: (block: Block) => string): string[] {
  const elements: string[] = [];
  let open: { kind: keyof typeof AROUND; list: number | undefined; rows: string[] } | undefined;
  const close = (): void => {
    if (open !== undefined) elements.push(`<${AROUND[open.kind]}>${open.rows.join('')}</${AROUND[open.kind]}>`);
    open = undefined;
  };
  for (const block of blocks) {
    const { kind, list } = block;
    if (kind !== 'list-item' && kind !== 'table') {
      close();
      elements.push(ELEMENTS[kind](inner(block)));
      continue;
    }
    if (open?.kind !== kind || open.list !== list) close();
    open ??= { kind, list, rows: [] };
    open.rows.push(kind === 'table' ? rowOf(block) : `<li>${inner(block)}</li>`);
  }
  close();
  return elements;
}

/** Of a table the words alone are passed on. */
const rowOf = ({ text, cells = [], head }: Block): string =>
  `<tr>${cells.map(([start, end]) => (head ? `<th>${escapeText(text.slice(start, end))}</th>` : `<td>${escapeText(text.slice(start, end))}</td>`)).join('')}</tr>`;

const ELEMENTS: Readonly<Record<Exclude<Block['kind'], keyof typeof AROUND>, (html: string) => string>> = {
  heading: (html) => `<h2>${html}</h2>`,
  paragraph: (html) => `<p>${html}</p>`,
  quote: (html) => `<blockquote><p>${html}</p></blockquote>`,
};
