import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../interface/href.ts';
import { atomOf } from '../../feeds/atom.ts';
import type { Channel } from '../../feeds/channel.ts';
import { feedPages } from '../../views/feeds.ts';

export const getStaticPaths = feedPages satisfies GetStaticPaths;

export const GET: APIRoute<{ channel: Channel }> = ({ props: { channel } }) =>
  new Response(atomOf(channel, address), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
