/** Every address that search engines may list, with the day on which what it shows last changed. */
import { eventUrl } from '../edition/addresses.ts';
import { escapeText } from '../edition/escape.ts';
import { KINDS } from '../edition/kinds.ts';
import { ENTITY_KINDS, type Story } from '../pipeline/record/schema.ts';
import { isUnlisted } from '../edition/unlisted.ts';
import { COMPARISONS, comparisonUrl, isComparisonUnlisted } from '../compare/pages.ts';
import type { Edition } from '../edition/edition.ts';
import { sourcesOf } from '../edition/sources.ts';
import { withBase } from '../site.ts';

interface SitemapEntry {
  /** From the site's root. */
  url: string;
  /** ISO day; absent where no record says it. */
  lastmod?: string;
}

/** @param fixed pages that stand in `src/pages` by name, from the site's root, as the sitemap's own page finds them */
export function sitemapOf(edition: Edition, fixed: readonly string[]): SitemapEntry[] {
  const whole = edition.events.map(({ added }) => added).concat(days(edition.stories));
  const [only, ...others] = edition.events;
  const pages = [
    ...fixed,
    ...ENTITY_KINDS.map((kind) => `/${KINDS[kind].path}/`),
    ...edition.pages.map(({ id }) => `/${id}/`),
  ];
  return [
    // While there is one event, the front page shows it and gives the event's address as its own.
    ...(only && others.length === 0 ? [] : [entry('/', whole)]),
    ...edition.events.flatMap(({ id, added }) => {
      const stories = edition.storiesOf.get(id) ?? [];
      const comparisons = isComparisonUnlisted(stories) ? [] : COMPARISONS.map((name) => comparisonUrl(id, name));
      return [eventUrl(id), ...comparisons].map((url) => entry(url, [added, ...days(stories)]));
    }),
    ...edition.stories.filter((story) => !isUnlisted(story)).map((story) => entry(story.url, days([story]))),
    ...edition.entities
      .filter(({ noindex }) => !noindex)
      .map(({ id, url }) => entry(url, days((edition.mentionsOf.get(id) ?? []).map(({ story }) => story)))),
    ...[...sourcesOf(edition).values()].map(({ url, parts }) => entry(url, days(parts.map(({ story }) => story)))),
    ...pages.map((url) => entry(url, whole)),
  ];
}

const days = (stories: readonly Story[]): string[] => stories.flatMap(({ added, modified }) => modified ?? added ?? []);

function entry(url: string, changed: readonly string[]): SitemapEntry {
  const lastmod = [...changed].sort().at(-1);
  return { url, ...(lastmod !== undefined && { lastmod }) };
}

/** https://www.sitemaps.org/protocol.html */
export function sitemapXml(entries: readonly SitemapEntry[], absolute: (path: string) => string): string {
  const line = ({ url, lastmod }: SitemapEntry): string =>
    `<url><loc>${escapeText(absolute(url))}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</url>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.map(line).join('')}</urlset>\n`;
}

/**
 * Pages are open to all; those that ask to be left out say so themselves, which a crawler must be let in to read. The
 * data files cannot say it, and hold the texts of captures.
 *
 * @param base the deployment's prefix
 * @param sitemap its whole address, where there is one
 */
export function robotsTxt(base: string, sitemap: string | undefined): string {
  const closed = ['/data/stories', '/search/texts.json'].map((path) => `Disallow: ${withBase(path, base)}\n`);
  return `User-agent: *\n${closed.join('')}${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
