/** What a reader's browser fetches for a page: read from the built files, nothing is run. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

interface PageFiles {
  readonly html: string;
  /** The words that the page shows. */
  readonly text: string;
  /** Linked style sheets, as paths within the site. */
  readonly styles: readonly string[];
  /** Scripts fetched with the page: their sources, static imports and preloads; no `import()`. */
  readonly scripts: readonly string[];
  /** Scripts that stand in the page; data blocks such as JSON-LD are none. */
  readonly inline: readonly string[];
}

const parser = unified().use(rehypeParse);
const SCRIPT_TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Reads a page of the site in `directory`; `file` is relative to it. Addresses lose the prefix `base`. */
export function readPage(directory: string, file: string, base: string): PageFiles {
  const html = readFileSync(join(directory, file), 'utf8');
  const styles = new Set<string>();
  const entries = new Set<string>();
  const inline: string[] = [];
  const words: string[] = [];
  const local = (address: string): string => localPath(address, file, base);

  visit(parser.parse(html), (node, _index, parent) => {
    if (node.type === 'text' && !isElement(parent, 'script', 'style', 'title')) words.push(node.value);
    if (!isElement(node, 'link', 'script')) return;
    const { rel, href, src, type, as } = node.properties;
    if (node.tagName === 'script') {
      if (typeof src === 'string') entries.add(local(src));
      else if (typeof type !== 'string' || SCRIPT_TYPES.has(type)) inline.push(textOf(node));
      return;
    }
    if (typeof href !== 'string') return;
    const rels = Array.isArray(rel) ? rel : [];
    if (rels.includes('stylesheet')) styles.add(local(href));
    if (rels.includes('modulepreload') || (rels.includes('preload') && as === 'script')) entries.add(local(href));
  });
  const scripts = closure(directory, entries, staticImports);
  return { html, text: words.join(' ').replace(/\s+/g, ' ').trim(), styles: [...styles], scripts, inline };
}

/** Scripts with all that is fetched before they run. */
export const withStaticImports = (directory: string, scripts: readonly string[]): string[] =>
  closure(directory, new Set(scripts), staticImports);

/** Every script that the given ones can ever fetch: whatever script of the site they name, in `import()` or a worker. */
export function reachableScripts(directory: string, scripts: readonly string[], all: readonly string[]): string[] {
  return closure(directory, new Set(scripts), (source) => all.filter((path) => source.includes(basename(path))));
}

function closure(
  directory: string,
  start: ReadonlySet<string>,
  next: (source: string, path: string) => string[],
): string[] {
  const seen = new Set<string>();
  const queue = [...start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const file = join(directory, path);
    if (seen.has(path) || !existsSync(file)) continue;
    seen.add(path);
    queue.push(...next(readFileSync(file, 'utf8'), path));
  }
  return [...seen].sort();
}

/** `import"./x.js"`, `import{a}from"./x.js"`, `export*from"./x.js"` of a bundled module, as paths within the site. */
export function staticImports(source: string, path: string): string[] {
  const pattern = /(?:^|[;}\s])(?:import|export)(?:[\s\w$*{},]*\bfrom)?\s*["'](\.{0,2}\/[^"']+)["']/g;
  return [...source.matchAll(pattern)].map((match) => posix.join(posix.dirname(path), match[1] ?? ''));
}

function localPath(address: string, file: string, base: string): string {
  const path = new URL(address, `http://site${base}${file}`).pathname;
  return decodeURIComponent(path.startsWith(base) ? path.slice(base.length) : path.slice(1));
}

function isElement(node: unknown, ...names: readonly string[]): node is Element {
  return typeof node === 'object' && node !== null && 'tagName' in node && names.includes(String(node.tagName));
}

function textOf(node: Element): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('');
}
