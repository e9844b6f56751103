import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../interface/href.ts';
import { json } from '../../data/json.ts';
import type { Channel } from '../../feeds/channel.ts';
import { jsonFeedOf } from '../../feeds/json.ts';
import { feedPages } from '../../views/feeds.ts';

export const getStaticPaths = feedPages satisfies GetStaticPaths;

export const GET: APIRoute<{ channel: Channel }> = ({ props: { channel } }) => json(jsonFeedOf(channel, address));
