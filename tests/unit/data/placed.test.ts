/** Published records lead somewhere: their addresses are those of the deployment, at whatever depth they stand. */
import { describe, expect, it } from 'vitest';
import { placed, placedLinks, placedSheet } from '../../../src/data/placed.ts';

const under = (path: string): string => `/news${path}`;

describe('a record', () => {
  it('has each address of the site placed, and those of others as they are', () => {
    const record = {
      url: '/articles/a/',
      original: { url: 'https://gazette.example/a' },
      rows: [{ passages: [{ url: '/articles/a/#b-1' }] }, { url: '//elsewhere.example/' }],
    };
    expect(placed(record, under)).toEqual({
      url: '/news/articles/a/',
      original: { url: 'https://gazette.example/a' },
      rows: [{ passages: [{ url: '/news/articles/a/#b-1' }] }, { url: '//elsewhere.example/' }],
    });
  });

  it('has the links of its texts placed, and its words as they are', () => {
    const text = 'See /people/ana/ and <a href="/x/">.';
    expect(placed([{ text, html: '<em>See</em> <a href="/people/ana/">Ana</a>' }], under)).toEqual([
      { text, html: '<em>See</em> <a href="/news/people/ana/">Ana</a>' },
    ]);
  });

  it('is the same in everything else', () => {
    const record = { a: null, b: [1, 'url', false, []], c: { file: '/x', urls: '/y' } };
    expect(placed(record, under)).toEqual(record);
  });
});

describe('a table', () => {
  it('has its column of addresses placed, under its own head', () => {
    const rows = [
      ['name', 'url'],
      ['/a/', '/articles/a/'],
      ['nowhere', undefined],
    ];
    expect(placedSheet(rows, under)).toEqual([
      ['name', 'url'],
      ['/a/', '/news/articles/a/'],
      ['nowhere', undefined],
    ]);
  });

  it('without such a column is as it was', () => {
    expect(placedSheet([['name'], ['/a/']], under)).toEqual([['name'], ['/a/']]);
    expect(placedSheet([], under)).toEqual([]);
  });
});

it('links are placed where they begin at the root of the site', () => {
  const others = '<a href="//a.example/">x</a><a href="https://a.example/">y</a><a href="#b-1">z</a>';
  expect(placedLinks(`<a class="x" href="/about/">w</a>${others}`, under)).toBe(
    `<a class="x" href="/news/about/">w</a>${others}`,
  );
});
