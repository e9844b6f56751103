/**
 * Astro's collections, all from one reading of the content folder. The folder is read anew at each start, so a record
 * made by older code of the pipeline cannot survive in a cache; under `astro dev` a change in it reads it again.
 */
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatDiagnostic } from '../pipeline/diagnostics.ts';
import { loadLibrary, type ReadLibrary } from './index.ts';
import { contentFolder } from './settings.ts';

type Entries = {
  [Key in keyof ReadLibrary]: ReadLibrary[Key] extends { id: string }[] ? Key : never;
}[keyof ReadLibrary];

let reading: Promise<ReadLibrary> | undefined;
const read = (): Promise<ReadLibrary> => (reading ??= loadLibrary());

export function collection(name: Entries): Loader {
  return {
    name: `colophon:${name}`,
    async load(context) {
      await fill(name, context);
      watch(name, context);
    },
  };
}

async function fill(name: Entries, context: LoaderContext): Promise<void> {
  const { store, logger } = context;
  const library = await read();
  if (name === 'stories') {
    for (const diagnostic of library.diagnostics) {
      if (diagnostic.severity === 'error') logger.error(formatDiagnostic(diagnostic));
    }
  }
  store.clear();
  for (const entry of library[name]) {
    const data = await context.parseData({ id: entry.id, data: { ...entry } });
    store.set({ id: entry.id, data });
  }
}

const DELAY_MS = 100;

function watch(name: Entries, context: LoaderContext): void {
  const { watcher } = context;
  if (watcher === undefined) return;
  const folder = contentFolder();
  const folders = [folder.articles, folder.vocabularies, join(folder.pages, 'pages')];
  watcher.add(folders);
  let timer: NodeJS.Timeout | undefined;
  const changed = (path: string): void => {
    if (!folders.some((root) => path.startsWith(root))) return;
    // Editors save in several steps; each collection waits for the last one and then shares one reading.
    reading = undefined;
    clearTimeout(timer);
    timer = setTimeout(
      () => void fill(name, context).catch((error: unknown) => context.logger.error(String(error))),
      DELAY_MS,
    );
  };
  watcher.on('change', changed);
  watcher.on('add', changed);
  watcher.on('unlink', changed);
}
