/** A content folder of the given files, read as the site reads one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadLibrary, type ReadLibrary } from '../../../src/library/index.ts';
import { contentFolder } from '../../../src/library/settings.ts';
import { formatDiagnostic } from '../../../src/pipeline/diagnostics.ts';
import { PROSE } from '../pipeline/article.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Paths of the files → their text. The folder is removed after the test. */
export function makeFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const readFolder = (folder: string): Promise<ReadLibrary> => loadLibrary(contentFolder({ CONTENT_DIR: folder }));
export const readFiles = (files: Files): Promise<ReadLibrary> => readFolder(makeFolder(files));

export const problems = ({ diagnostics }: ReadLibrary): string[] => diagnostics.map(formatDiagnostic);
export const slugs = ({ stories }: ReadLibrary): string[] => stories.map((story) => story.slug);

/** A raw capture with a headline of its own. */
export const capture = (headline = 'Ferry Pier Closes After Forty Years'): string =>
  [headline, 'By Ludmila Harrow', ...PROSE, ''].join('\n');

/** An event of one article, with nothing proven by more than its first paragraph. */
export function event(articles: string, proof = 'a', line = 3): string {
  const [, letter] = new RegExp(`([A-Z]+): ${proof}\\b`).exec(articles) ?? [];
  return `title: The pier
date: 2031-03-03
dateSource: [{ article: ${proof}, line: ${line} }]
articles: ${articles}
summary: ${letter === undefined ? '[]' : `["[The pier closes]{${letter}:${line}}."]`}
figures: []
added: 2031-03-04
`;
}
