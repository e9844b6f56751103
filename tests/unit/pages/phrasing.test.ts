import { describe, expect, it } from 'vitest';
import { phrasing } from '../../../src/components/article/phrasing.ts';

const link = (start: number, end: number, url = '/people/x/') => ({ start, end, url });

describe('phrasing', () => {
  it('links a name where it stands', () => {
    expect(phrasing({ text: 'Pam Bondi said', html: 'Pam Bondi said' }, [link(0, 9)])).toBe(
      '<a href="/people/x/">Pam Bondi</a> said',
    );
  });

  it('counts characters, not their references', () => {
    const block = { text: 'R&D of <b> and Bondi', html: 'R&#x26;D of &lt;b> and Bondi' };
    expect(phrasing(block, [link(15, 20)])).toBe('R&#x26;D of &#x3C;b> and <a href="/people/x/">Bondi</a>');
  });

  it('keeps emphasis, and cuts a link where emphasis begins or ends', () => {
    const block = { text: 'the El Mencho case', html: 'the El <em>Mencho</em> case' };
    expect(phrasing(block, [link(4, 13)])).toBe(
      'the <a href="/people/x/">El </a><em><a href="/people/x/">Mencho</a></em> case',
    );
  });

  it('puts no link into a link', () => {
    const block = { text: 'see Bondi', html: 'see <a href="https://example.org/">Bondi</a>' };
    expect(phrasing(block, [link(4, 9)])).toBe('see <a href="https://example.org/">Bondi</a>');
  });

  it('shows the plain words where the HTML says something else', () => {
    const block = { text: 'Bondi said', html: 'Bondi <em>once</em> said' };
    expect(phrasing(block, [link(0, 5)])).toBe('<a href="/people/x/">Bondi</a> said');
  });

  it('takes text without HTML as text', () => {
    expect(phrasing({ text: '<script>alert(1)</script>' }, [])).toBe('&#x3C;script>alert(1)&#x3C;/script>');
  });

  it('takes the first of two links that overlap, and none that is empty', () => {
    const links = [link(4, 9, '/b/'), link(0, 6, '/a/'), link(9, 9, '/c/')];
    expect(phrasing({ text: 'Pam Bondi', html: 'Pam Bondi' }, links)).toBe('<a href="/a/">Pam Bo</a>ndi');
  });

  it('counts in UTF-16 code units, as the record does', () => {
    expect(phrasing({ text: '😀 Gómez', html: '😀 Gómez' }, [link(3, 8)])).toBe('😀 <a href="/people/x/">Gómez</a>');
  });
});

it('the cells of a row are stretches of it, with their links', () => {
  const block = {
    text: 'Northgate · 41% · Ana Ruiz',
    html: '<em>Northgate</em> · 41% · Ana Ruiz',
  };
  const cells = [
    [0, 9],
    [10, 10],
    [12, 15],
    [18, 26],
  ] as const;
  expect(cells.map((cell) => phrasing(block, [link(18, 26, '/people/ana-ruiz/')], cell))).toEqual([
    '<em>Northgate</em>',
    '',
    '41%',
    '<a href="/people/ana-ruiz/">Ana Ruiz</a>',
  ]);
});
