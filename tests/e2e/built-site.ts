/** The built site that a Playwright project looks at, read from its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { kindOf } from '../../scripts/bench/sizes.ts';
import { htmlFiles } from '../../scripts/build/pages.ts';
import { ROOT } from '../../scripts/run.ts';
import { SITES } from '../../scripts/test/sites.ts';
import { deployment } from '../../src/site.ts';

export interface BuiltPage {
  /** Relative to the site's folder. */
  readonly file: string;
  /** The address that the page is served at, under the deployment's prefix. */
  readonly path: string;
  readonly kind: string;
}

export interface BuiltSite {
  readonly directory: string;
  /** As in `deployment()`: canonical addresses begin with it, and absent there are none. */
  readonly origin?: string;
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

export function builtSite(project: string): BuiltSite {
  const site = SITES.find(({ name }) => name === project);
  if (!site) throw new Error(`There is no site "${project}".`);
  const directory = join(ROOT, site.directory);
  const { origin, base } = deployment(site.env);
  const pages = htmlFiles(directory).map((file) => ({
    file,
    path: base + file.replace(/(^|\/)index\.html$/, '$1'),
    kind: kindOf(file),
  }));
  return { directory, ...(origin !== undefined && { origin }), base, pages };
}

/** A site that was told where it stands, or nothing: of one that was not, no whole address is to be had. */
export function placedSite(project: string): (BuiltSite & { readonly origin: string }) | undefined {
  const { origin, ...site } = builtSite(project);
  return origin === undefined ? undefined : { ...site, origin };
}

export const UNPLACED = 'the site was not told where it stands';

/** Every file of a site that is text, with its content. */
export function textFiles({ directory }: BuiltSite, pattern: RegExp): { file: string; text: string }[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') }));
}

/** The first page of each kind. */
export function oneOfEachKind(site: BuiltSite): BuiltPage[] {
  return [...Map.groupBy(site.pages, (page) => page.kind).values()].flatMap((pages) => pages.slice(0, 1));
}

/** What a page points to and can be pointed at, and what it carries inline. */
export interface PageMarkup {
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly inline: readonly string[];
}

export function readMarkup(site: BuiltSite, page: BuiltPage): PageMarkup {
  const addresses: string[] = [];
  const ids = new Set<string>();
  const inline: string[] = [];
  visit(
    unified()
      .use(rehypeParse)
      .parse(readFileSync(join(site.directory, page.file), 'utf8')),
    'element',
    (node) => {
      const { href, src, action, id } = node.properties;
      for (const address of [href, src, action]) if (typeof address === 'string') addresses.push(address);
      if (typeof id === 'string') ids.add(id);
      inline.push(...inlineCode(node));
    },
  );
  return { addresses, ids, inline };
}

/** Code in the page that the policy would block. Data blocks (JSON-LD) are not code. */
function inlineCode({ tagName, properties }: Element): string[] {
  const found = Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name));
  const { src, type } = properties;
  const isData = typeof type === 'string' && type.endsWith('json');
  if (tagName === 'style' || (tagName === 'script' && src === undefined && !isData)) found.push(`<${tagName}>`);
  return found.map((name) => `${name} in <${tagName}>`);
}
