import type { APIRoute, GetStaticPaths } from 'astro';
import { address, whole } from '../interface/href.ts';
import { edition } from '../views/index.ts';
import { sitemapOf, sitemapXml } from '../seo/sitemap.ts';

/** A sitemap has whole addresses alone: where the origin is not known, there is none. */
export const getStaticPaths = (() => (whole ? [{ params: { sitemap: 'sitemap' } }] : [])) satisfies GetStaticPaths;

/** Names alone: nothing is loaded. */
const names = (files: Record<string, unknown>, pattern: RegExp): string[] =>
  Object.keys(files)
    .flatMap((file) => pattern.exec(file)?.[1] ?? [])
    .sort();

const single = names(import.meta.glob('./*.astro'), /^\.\/((?!index\b|404\b)[a-z-]+)\.astro$/);
const indexes = names(import.meta.glob('./*/index.astro'), /^\.\/([a-z-]+)\/index\.astro$/);

export const GET: APIRoute = async () => {
  const fixed = [...single, ...indexes].sort().map((name) => `/${name}/`);
  return new Response(sitemapXml(sitemapOf(await edition(), fixed), address), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
