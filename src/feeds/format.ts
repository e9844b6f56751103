/** What the three formats share: days as moments, and characters that XML can hold. */
import type { Channel } from './channel.ts';
import type { Item } from './item.ts';

/** Makes an address from the site's root whole, as deployed: `https://news.example.org/news/articles/a/`. */
export type Absolute = (path: string) => string;

/** A record knows days; feeds want moments. Midnight UTC is the same in every build. */
export const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Atom asks for a moment even where nothing is known; this one is before every article. */
const NEVER = '1970-01-01';

export const updatedOf = ({ added, modified }: Pick<Item, 'added' | 'modified'>): Date =>
  momentOf(modified ?? added ?? NEVER);

export function channelUpdated({ items }: Channel): Date {
  return new Date(Math.max(momentOf(NEVER).getTime(), ...items.map((item) => updatedOf(item).getTime())));
}

/** Without what XML 1.0 cannot hold even as a reference: https://www.w3.org/TR/xml/#charsets */
export const forXml = (text: string): string =>
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
