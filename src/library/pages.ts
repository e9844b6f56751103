/** The texts of the site itself: `pages/*.md`, with title and description. */
import { join } from 'node:path';
import { z } from 'astro/zod';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { Diagnostics, guarded } from '../pipeline/diagnostics.ts';
import { decode } from '../pipeline/parse/decode.ts';
import { parseMarkdown } from '../pipeline/parse/markup.ts';
import { readYaml } from '../pipeline/parse/yaml.ts';
import { slug } from '../pipeline/record/schema.ts';
import { type Entry, listFolder, readBytes } from './files.ts';
import { isCompanion, nameStrangers } from './layout.ts';
import type { TextPage } from './types.ts';

const frontMatter = z.strictObject({ title: z.string().min(1), description: z.string().min(1) });

const processor = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify).freeze();

export async function readPages(folder: string, all: Diagnostics[]): Promise<TextPage[]> {
  const own = new Diagnostics('pages');
  all.push(own);
  const entries = await listFolder(join(folder, 'pages'), own);
  const isPage = ({ name, kind }: Entry): boolean => kind === 'file' && /\.md$/i.test(name) && !isCompanion(name);
  nameStrangers(
    entries.filter((entry) => !isPage(entry)),
    'pages/',
    [],
    all,
    'pages of Markdown, which end in .md',
  );
  const pages: TextPage[] = [];
  for (const { name } of entries.filter(isPage)) {
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
    const bytes = await readBytes(join(folder, 'pages', name), diagnostics);
    const page = bytes && guarded(diagnostics, 'parse', () => pageOf(id, bytes, diagnostics));
    if (page !== undefined) pages.push(page);
  }
  return pages;
}

function pageOf(id: string, bytes: Uint8Array, diagnostics: Diagnostics): TextPage | undefined {
  const text = decode(bytes, diagnostics);
  const tree = text === undefined ? undefined : parseMarkdown(text, diagnostics);
  if (tree === undefined) return undefined;
  const front = tree.children.find((node) => node.type === 'yaml');
  const data = readYaml(front?.type === 'yaml' ? front.value : '', frontMatter, diagnostics, 2);
  return data && { id, ...data, html: processor.stringify(processor.runSync(tree)) };
}
