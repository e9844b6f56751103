import { expect, it } from 'vitest';
import { maskAssets, valueDifferences } from '../../../scripts/compare/values.ts';

it('names of assets count without the hash of their bytes', () => {
  expect(maskAssets('<link href="/x/_astro/Page.DxCq_9aB.css"><script src="/_astro/search-worker-B3x_aa-1.js">')).toBe(
    '<link href="/x/_astro/Page.*.css"><script src="/_astro/search-worker.*.js">',
  );
  expect(maskAssets('src="/_astro/Form.astro_type_script_lang.BMLrVwbo.js"')).toBe(
    'src="/_astro/Form.astro_type_script_lang.*.js"',
  );
  expect(maskAssets('/articles/a-b.html')).toBe('/articles/a-b.html');
});

it('values are compared one by one, and each difference says where it is', () => {
  const [a, b] = [
    { list: [1, { x: 'a' }], same: true },
    { list: [1, { x: 'b', y: 2 }, 3], same: true },
  ];
  expect(valueDifferences(a, b)).toEqual([
    '$.list[1].x: "a" → "b"',
    '$.list[1].y: nothing → 2',
    '$.list[2]: nothing → 3',
  ]);
  expect(valueDifferences(a, structuredClone(a))).toEqual([]);
});
