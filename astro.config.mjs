// @ts-check
import { defineConfig } from 'astro/config';
import { deployment, pagePolicy } from './src/site.ts';

const { origin, base } = deployment();

export default defineConfig({
  site: origin,
  base,
  output: 'static',
  outDir: process.env['OUT_DIR'] || 'dist',
  // `npm run build` hands a fresh folder each time: a record cached under another content folder, or by older code of
  // the pipeline, never reaches a build.
  cacheDir: process.env['CACHE_DIR'] || '.cache/astro',
  trailingSlash: 'always',
  // One style sheet for the site, fetched once and cached; an inline one would stand in every page, and its hash too.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default, 'jsx', drops the space between inline elements that stand on separate lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  security: { csp: pagePolicy },
  // The pipeline makes the HTML of every text itself; off, this also silences a warning about Shiki and the policy.
  markdown: { syntaxHighlight: false },
  // Small scripts and images stay files: the policy allows no inline script and no `data:` address.
  vite: { build: { assetsInlineLimit: 0 } },
});
