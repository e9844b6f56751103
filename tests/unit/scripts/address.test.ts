import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAddress } from '../../../scripts/serve/address.ts';

const FOLDERS = new Set(['articles', 'articles/a', 'búsqueda']);
const at = (target: string, base = '/') => resolveAddress(target, base, (name) => FOLDERS.has(name));

describe('the address of a request', () => {
  it.each([
    ['/', 'index.html'],
    ['/?q=a', 'index.html'],
    ['/articles/a/', 'articles/a/index.html'],
    ['/_astro/x.css', '_astro/x.css'],
    ['/b%C3%BAsqueda/', 'búsqueda/index.html'],
    ['/a%3Fb', 'a?b'],
    ['/__proto__', '__proto__'],
  ])('%s is the file %s', (target, file) => {
    expect(at(target)).toEqual({ kind: 'file', file });
  });

  it.each([
    ['/articles', '/articles/'],
    ['/articles/a?q=1&r=2', '/articles/a/?q=1&r=2'],
    ['/b%C3%BAsqueda', '/b%C3%BAsqueda/'],
  ])('%s, a folder, is sent to %s', (target, location) => {
    expect(at(target)).toEqual({ kind: 'redirect', location });
  });

  it.each([
    '',
    '*',
    'http://elsewhere.example/',
    '//elsewhere.example',
    '//elsewhere.example/..',
    '/a//b',
    '/%00',
    '/a%0d%0aX-Header:1',
    '/%E0%A4%A',
    '/../package.json',
    '/./articles/',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc/passwd',
    '/%5celsewhere.example',
    '/\\elsewhere.example',
  ])('%j is refused', (target) => {
    expect(at(target)).toEqual({ kind: 'bad' });
  });

  it('counts from the prefix of the deployment', () => {
    expect(at('/colophon/articles/a/', '/colophon/')).toEqual({ kind: 'file', file: 'articles/a/index.html' });
    expect(at('/colophon/', '/colophon/')).toEqual({ kind: 'file', file: 'index.html' });
    expect(at('/colophon/articles', '/colophon/')).toEqual({ kind: 'redirect', location: '/colophon/articles/' });
    expect(at('/a/b/articles/a/', '/a/b/')).toEqual({ kind: 'file', file: 'articles/a/index.html' });
  });

  it('sends the bare host and the prefix without its slash to the front page, and knows nothing else outside', () => {
    expect(at('/?q=1', '/colophon/')).toEqual({ kind: 'redirect', location: '/colophon/?q=1' });
    expect(at('/colophon', '/colophon/')).toEqual({ kind: 'redirect', location: '/colophon/' });
    expect(at('/articles/', '/colophon/')).toEqual({ kind: 'unknown' });
    expect(at('/colophonx/', '/colophon/')).toEqual({ kind: 'unknown' });
  });

  it('never throws, never names a file above the folder, never redirects to another host', () => {
    const part = fc.constantFrom(
      '/',
      '//',
      '..',
      '.',
      '%2e',
      '%2F',
      '%5C',
      '\\',
      '%00',
      '%',
      'articles',
      'a',
      '?',
      '#',
      '@',
      ':',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part).map((parts) => parts.join('')),
          fc.string(),
        ),
        (target) => {
          const address = resolveAddress(target, '/', () => true);
          if (address.kind === 'file') {
            expect(address.file.split('/').some((name) => name === '..' || name === '.')).toBe(false);
            expect(address.file).not.toMatch(/^\/|\\|\0/);
          }
          if (address.kind === 'redirect') expect(address.location).toMatch(/^\/([^/\\]|$)/);
        },
      ),
    );
  });
});
