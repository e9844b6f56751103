import type { APIRoute } from 'astro';
import { href, whole } from '../interface/href.ts';
import { robotsTxt } from '../seo/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(robotsTxt(href('/'), whole?.('/sitemap.xml')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
