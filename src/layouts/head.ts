/** The `<head>` as a list: what it holds is decided here, once, and the layout prints it. */
import { site } from '../site.ts';

interface HeadTag {
  tag: 'title' | 'meta' | 'link' | 'script';
  attributes?: Readonly<Record<string, string>>;
  text?: string;
}

interface PageHead {
  title: string;
  description?: string | undefined;
  /** Whole address; none where the origin is not known, or the page stands in for others. */
  canonical?: string | undefined;
  noindex?: boolean | undefined;
  /** Address of the icon, as deployed. */
  icon: string;
  /**
   * Address of `theme.js`, which runs before anything is painted and is sent as it is written. It marks the root with the
   * theme that the reader chose, with a question that the address asks (`?q=`), and for what can be done: script, share.
   */
  theme?: string | undefined;
  /** Addresses of the fonts that every page shows. */
  fonts: readonly string[];
  /** Feeds that tell what is new on this page. */
  feeds: readonly { href: string; type: string; title: string }[];
  /** Of Open Graph. */
  type: 'article' | 'website';
  /** Of 1200 × 630 pixels; the address is whole. */
  image?: { href: string; alt: string } | undefined;
}

export function headOf({
  title,
  description = site.description,
  canonical,
  noindex = false,
  icon,
  theme,
  fonts,
  feeds,
  type,
  image,
}: PageHead): HeadTag[] {
  const whole = title === site.name ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`;
  return [
    { tag: 'title', text: whole },
    ...(theme === undefined ? [] : [{ tag: 'script', attributes: { src: theme } } satisfies HeadTag]),
    meta('name', 'description', description),
    ...(canonical === undefined ? [] : [link('canonical', canonical), meta('property', 'og:url', canonical)]),
    ...(noindex ? [meta('name', 'robots', 'noindex')] : []),
    { tag: 'link', attributes: { rel: 'icon', href: icon, type: 'image/svg+xml' } },
    ...fonts.map((href): HeadTag => ({
      tag: 'link',
      attributes: { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: '' },
    })),
    ...feeds.map(({ href, type, title: name }): HeadTag => ({
      tag: 'link',
      attributes: { rel: 'alternate', type, title: name, href },
    })),
    meta('name', 'color-scheme', 'light dark'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:locale', site.locale),
    meta('property', 'og:type', type),
    ...(image
      ? [
          meta('property', 'og:image', image.href),
          meta('property', 'og:image:width', '1200'),
          meta('property', 'og:image:height', '630'),
          meta('property', 'og:image:alt', image.alt),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]
      : []),
  ];
}

const meta = (key: 'name' | 'property', name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { [key]: name, content },
});

const link = (rel: string, href: string): HeadTag => ({ tag: 'link', attributes: { rel, href } });
