import { describe, expect, it } from 'vitest';
import { addressAt, contact, deployment, leftOut, pagePolicy, securityHeaders, withBase } from '../../../src/site.ts';

describe('where the site is deployed', () => {
  it('is at the root of a host that nobody has named, by default', () => {
    expect(deployment({})).toEqual({ base: '/' });
    expect(deployment({ SITE_URL: '', BASE_PATH: '' })).toEqual({ base: '/' });
  });

  it.each([
    [{ origin: 'https://news.example.org', base: '/' }, 'https://news.example.org/articles/a/#b-1'],
    [{ origin: 'https://news.example.org', base: '/news/' }, 'https://news.example.org/news/articles/a/#b-1'],
    [{ base: '/news/' }, '/news/articles/a/#b-1'],
    [{ base: '/' }, '/articles/a/#b-1'],
  ])('%j makes addresses such as %s', (deployed, address) => {
    expect(addressAt('/articles/a/#b-1', deployed)).toBe(address);
  });

  it('is asked for in one line where a build was not told it', () => {
    expect(leftOut({ base: '/' })).toMatch(/^Without SITE_URL, .+ left out: .+\n$/);
    expect(leftOut({ origin: 'https://news.example.org', base: '/' })).toBe('');
  });

  it.each([
    ['colophon', '/colophon/'],
    ['/colophon', '/colophon/'],
    ['colophon/', '/colophon/'],
    ['/a/b/', '/a/b/'],
    ['/', '/'],
    ['', '/'],
  ])('takes the prefix %j as %s', (value, base) => {
    expect(deployment({ BASE_PATH: value }).base).toBe(base);
  });

  it('takes an address with or without its slash', () => {
    expect(deployment({ SITE_URL: 'https://news.example.org/' }).origin).toBe('https://news.example.org');
  });

  it.each([
    [{ SITE_URL: 'news.example.org' }],
    [{ SITE_URL: 'ftp://news.example.org' }],
    [{ SITE_URL: 'https://news.example.org/colophon/' }],
    [{ BASE_PATH: '../x' }],
    [{ BASE_PATH: 'a b' }],
    [{ BASE_PATH: '//elsewhere.example/?' }],
  ])('says what is wrong with %j', (env) => {
    expect(() => deployment(env)).toThrowErrorMatchingSnapshot();
  });

  it.each([
    ['/search/', '/', '/search/'],
    ['/search/', '/news/', '/news/search/'],
    ['search/', '/news', '/news/search/'],
    ['/', '/news/', '/news/'],
  ])('puts %s under %s', (path, base, address) => {
    expect(withBase(path, base)).toBe(address);
  });
});

describe('whom to write to', () => {
  it('is absent until the deployer sets it', () => {
    expect(contact({})).toBeUndefined();
    expect(contact({ CONTACT: ' ' })).toBeUndefined();
  });

  it.each([
    ['desk@example.org', { href: 'mailto:desk@example.org', label: 'desk@example.org' }],
    ['https://example.org/contact/', { href: 'https://example.org/contact/', label: 'example.org/contact' }],
  ])('can be %s', (value, expected) => {
    expect(contact({ CONTACT: value })).toEqual(expected);
  });

  it.each(['javascript:alert(1)', 'the desk', 'mailto:a@b.c', 'a@b'])('can not be %s', (value) => {
    expect(() => contact({ CONTACT: value })).toThrow('CONTACT: expected an e-mail address');
  });
});

describe('the policy', () => {
  it('allows nothing inline, nothing evaluated and no other host, in the page and in the header', () => {
    for (const text of [pagePolicy, securityHeaders['Content-Security-Policy']]) {
      expect(text).not.toMatch(/unsafe|https?:|data:|\*/);
      expect(text).toContain("default-src 'none'");
    }
  });

  it('lets no other site frame this one, which only the header can say', () => {
    expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(pagePolicy).not.toContain('frame-ancestors');
  });
});
