/** Where text can become markup: few places, each known (docs/security.md). */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { story as record } from '../../../src/pipeline/record/schema.ts';

const FILES = globSync('src/**/*.{ts,js,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const filesWith = (pattern: RegExp): string[] => FILES.filter((path) => pattern.test(readFileSync(path, 'utf8')));

describe('text becomes markup', () => {
  it('in templates at these places alone, each of what has been sanitized or escaped', () => {
    expect(filesWith(/set:html|set:text/)).toEqual([
      'src/components/article/Article.astro',
      'src/components/article/Text.astro',
      'src/layouts/Page.astro',
      'src/pages/[page].astro',
    ]);
    for (const path of FILES.filter((name) => name.endsWith('.astro')))
      for (const [, value = ''] of readFileSync(path, 'utf8').matchAll(/set:html=\{([^}(]+)/g))
        expect(['phrasing', 'deployed', 'jsonLd'], path).toContain(value);
  });

  it('in the browser nowhere', () => {
    expect(
      filesWith(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTML\w*|srcdoc|createContextualFragment|DOMParser)\b/),
    ).toEqual([]);
    expect(filesWith(/document\.write|\beval\(|new Function\(|setTimeout\(\s*['"`]/)).toEqual([]);
  });
});

it('the reader’s browser keeps the theme, and nothing else', () => {
  expect(filesWith(/\b(?:localStorage|sessionStorage|indexedDB|cookieStore|document\.cookie|caches\.open)\b/)).toEqual([
    'src/browser/theme.ts',
    'src/layouts/theme.js',
  ]);
  for (const path of ['src/browser/theme.ts', 'src/layouts/theme.js'])
    expect(readFileSync(path, 'utf8')).toMatch(/'theme'/);
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//elsewhere.example', 'JavaScript:x'])(
  'an original’s address is the web’s, so %s is refused',
  (url) => {
    const { original } = record.shape;
    expect(original.safeParse({ url: 'https://news.example/a' }).success).toBe(true);
    expect(original.safeParse({ url }).success).toBe(false);
  },
);
