// @ts-check
import { defineConfig } from 'astro/config';
import { deployment } from './src/site.ts';

const { origin, base } = deployment();

/**
 * Vite wraps every `import()` in a helper that preloads the styles of the imported part: 0.8 kB of script on each page.
 * Here parts have no styles of their own (one style sheet for the site), so the helper only calls the import, and no
 * list of what might be preloaded is kept for it.
 *
 * @type {NonNullable<import('astro').ViteUserConfig['plugins']>[number]}
 */
const bareImports = {
  name: 'colophon:bare-imports',
  enforce: 'pre',
  apply: 'build',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  ...(origin !== undefined && { site: origin }),
  base,
  output: 'static',
  server: { port: Number(process.env['PORT']) || 4321 },
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
  // The pipeline makes the HTML of every text itself; off, this also silences a warning about Shiki and the policy.
  markdown: { syntaxHighlight: false },
  // Small scripts and images stay files: the policy allows no inline script and no `data:` address.
  // The worker's parts are fetched with the first question that needs one, as the page's own are.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [bareImports], worker: { format: 'es' } },
});
