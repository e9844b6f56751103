/** The feeds of this deployment as pages: none where the origin is not known, since a feed has whole addresses alone. */
import { whole } from '../interface/href.ts';
import { edition } from './index.ts';
import { type Channel, channelsOf } from '../feeds/channel.ts';

interface FeedPage {
  params: { scope: string | undefined };
  props: { channel: Channel };
}

export async function feedPages(): Promise<FeedPage[]> {
  if (!whole) return [];
  return channelsOf(await edition()).map((channel) => ({
    params: { scope: channel.scope.slice(1, -1) || undefined },
    props: { channel },
  }));
}
