import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/href.ts';
import { atomOf } from '../../feeds/atom.ts';
import { type Channel, channelsOf } from '../../feeds/channel.ts';
import { edition } from '../../queries/index.ts';

export const getStaticPaths = (async () =>
  channelsOf(await edition()).map((channel) => ({
    params: { scope: channel.scope.slice(1, -1) || undefined },
    props: { channel },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ channel: Channel }> = ({ props: { channel }, site }) =>
  new Response(
    atomOf(channel, (path) => new URL(href(path), site).href),
    {
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
  );
