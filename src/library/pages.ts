/** The texts of the site itself: `pages/*.md`, with title and description. */
import { join } from 'node:path';
import { z } from 'astro/zod';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { Diagnostics } from '../pipeline/diagnostics.ts';
import { decode } from '../pipeline/parse/decode.ts';
import { readYaml } from '../pipeline/parse/yaml.ts';
import { slug } from '../pipeline/story/schema.ts';
import { listFiles, readBytes } from './files.ts';
import type { TextPage } from './types.ts';

const frontMatter = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .freeze();

export async function readPages(folder: string, all: Diagnostics[]): Promise<TextPage[]> {
  const pages: TextPage[] = [];
  for (const name of await listFiles(join(folder, 'pages'))) {
    if (!/\.md$/i.test(name)) continue;
    const diagnostics = new Diagnostics(`pages/${name}`);
    all.push(diagnostics);
    const id = name.replace(/\.md$/i, '');
    if (!slug.safeParse(id).success) {
      diagnostics.report({
        rule: 'page-name',
        expected: 'a file name of lower-case letters, digits and hyphens',
        found: name,
        fix: 'rename the file',
      });
      continue;
    }
    const bytes = await readBytes(join(folder, 'pages', name));
    const text = bytes === undefined ? undefined : decode(bytes, diagnostics);
    if (text === undefined) continue;
    const tree = processor.parse(text);
    const front = tree.children.find((node) => node.type === 'yaml');
    const data = readYaml(front?.type === 'yaml' ? front.value : '', frontMatter, diagnostics, 2);
    if (data === undefined) continue;
    pages.push({ id, ...data, html: processor.stringify(processor.runSync(tree)) });
  }
  return pages;
}
