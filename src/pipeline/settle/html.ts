/** Phrasing content to sanitized HTML: the only way in which an article's text becomes markup. */
import type { PhrasingContent, Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Schema } from 'hast-util-sanitize';

/** Inline elements only; addresses of links are the web's; everything else leaves its text. */
const phrasingSchema: Schema = {
  tagNames: ['a', 'em', 'strong', 'del', 'code', 'p'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
};

const processor = unified().use(remarkRehype).use(rehypeSanitize, phrasingSchema).use(rehypeStringify).freeze();

export function phrasingHtml(nodes: readonly PhrasingContent[]): string {
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [...nodes] }] };
  const html = processor.stringify(processor.runSync(root));
  // U+0338 behind a tag would make “≯” of its bracket as soon as anybody normalizes the HTML.
  return html
    .replace(/^<p>/, '')
    .replace(/<\/p>$/, '')
    .replaceAll('>\u0338', '>&#x338;');
}
