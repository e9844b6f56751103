import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../interface/href.ts';
import { rssOf } from '../../feeds/rss.ts';
import type { Channel } from '../../feeds/channel.ts';
import { feedPages } from '../../views/feeds.ts';

export const getStaticPaths = feedPages satisfies GetStaticPaths;

export const GET: APIRoute<{ channel: Channel }> = ({ props: { channel } }) =>
  new Response(rssOf(channel, address), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
