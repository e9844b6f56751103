import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { robotsTxt } from '../seo/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    robotsTxt((path) => new URL(href(path), site).href),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
