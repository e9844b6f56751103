import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/href.ts';
import { json } from '../../data/json.ts';
import { type Channel, channelsOf } from '../../feeds/channel.ts';
import { jsonFeedOf } from '../../feeds/json.ts';
import { edition } from '../../queries/index.ts';

export const getStaticPaths = (async () =>
  channelsOf(await edition()).map((channel) => ({
    params: { scope: channel.scope.slice(1, -1) || undefined },
    props: { channel },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ channel: Channel }> = ({ props: { channel }, site }) =>
  json(jsonFeedOf(channel, (path) => new URL(href(path), site).href));
