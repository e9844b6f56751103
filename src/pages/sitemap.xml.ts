import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { edition } from '../queries/index.ts';
import { sitemapOf, sitemapXml } from '../seo/sitemap.ts';

/** Names alone: nothing is loaded. */
const names = (files: Record<string, unknown>, pattern: RegExp): string[] =>
  Object.keys(files)
    .flatMap((file) => pattern.exec(file)?.[1] ?? [])
    .sort();

const single = names(import.meta.glob('./*.astro'), /^\.\/((?!index\b|404\b)[a-z-]+)\.astro$/);
const indexes = names(import.meta.glob('./*/index.astro'), /^\.\/([a-z-]+)\/index\.astro$/);

export const GET: APIRoute = async ({ site }) => {
  const fixed = [...single, ...indexes].sort().map((name) => `/${name}/`);
  const entries = sitemapOf(await edition(), fixed);
  return new Response(
    sitemapXml(entries, (path) => new URL(href(path), site).href),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
