import { afterEach, describe, expect, it, vi } from 'vitest';
import { spellDate } from '../../../src/interface/dates.ts';
import { deployed } from '../../../src/components/frame/deployed.ts';
import { directionOf, spellLines, spellPart } from '../../../src/interface/words.ts';
import { headOf } from '../../../src/layouts/head.ts';

describe('words', () => {
  it('spell a date as exactly as it is known', () => {
    expect(['2025-08-12', '2025-08', '2025', 'Tuesday', '2025-99'].map(spellDate)).toEqual([
      'August 12, 2025',
      'August 2025',
      '2025',
      'Tuesday',
      '2025-99',
    ]);
  });

  it('spell lines', () => {
    expect([[4], [4, 5], [4, 5, 6], [4, 6, 9], []].map(spellLines)).toEqual([
      'line 4',
      'lines 4 and 5',
      'lines 4–6',
      'lines 4, 6 and 9',
      '',
    ]);
  });

  it('say who only says so', () => {
    expect(spellPart({ role: 'publisher' })).toBe('Published it, as the editor of this site states');
    expect(spellPart({ role: 'credit', kind: 'wire', evidence: 'AP' })).toBe('Is credited as the wire service: “AP”');
  });

  it('know which scripts run from right to left', () => {
    expect(['ar', 'fa-IR', 'en', 'es-MX'].map(directionOf)).toEqual(['rtl', 'rtl', undefined, undefined]);
  });
});

describe('deployed', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it('sets the contact', () => {
    vi.stubEnv('CONTACT', 'desk@news.example.org');
    expect(deployed('<p>{{contact}}</p>')).toBe(
      '<p><a href="mailto:desk@news.example.org">desk@news.example.org</a></p>',
    );
  });

  it('says that no contact was given', () => {
    vi.stubEnv('CONTACT', '');
    expect(deployed('<p>{{contact}}</p>')).toContain('has been given none');
  });

  it('leaves addresses of other sites alone', () => {
    const html = '<a href="//example.org/">x</a> <a href="https://example.org/">y</a> <a href="/about/">z</a>';
    expect(deployed(html)).toBe(html);
  });
});

describe('headOf', () => {
  const page = {
    title: 'Title',
    canonical: 'https://x.test/a/',
    icon: '/favicon.svg',
    fonts: ['/f.woff2'],
    feeds: [],
    type: 'website' as const,
    image: { href: 'https://x.test/i.png', alt: 'Title' },
  };
  const named = (tags: ReturnType<typeof headOf>, name: string) =>
    tags.find(({ attributes }) => attributes?.['name'] === name || attributes?.['rel'] === name)?.attributes;

  it('names the site after the page', () => {
    expect(headOf(page)[0]).toEqual({ tag: 'title', text: 'Title · Colophon' });
  });

  it('says noindex only where it is meant', () => {
    expect(named(headOf(page), 'robots')).toBeUndefined();
    expect(named(headOf({ ...page, noindex: true }), 'robots')).toEqual({ name: 'robots', content: 'noindex' });
  });

  it('leaves out what needs a whole address, where there is none', () => {
    const { canonical, image, ...rest } = page;
    const text = JSON.stringify(headOf(rest));
    expect(text).not.toMatch(/canonical|og:url|og:image|twitter/);
    expect(text).toContain('og:title');
    expect(JSON.stringify(headOf({ ...rest, canonical, image }))).toMatch(/canonical.+og:url.+og:image.+twitter/);
  });

  it('holds each tag once', () => {
    const keys = headOf(page).map(
      ({ tag, attributes }) =>
        `${tag} ${attributes?.['name'] ?? attributes?.['property'] ?? attributes?.['rel'] ?? ''}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
