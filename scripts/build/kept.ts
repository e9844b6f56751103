/** The folders that no build may replace. */
import { join } from 'node:path';
import { ROOT } from '../run.ts';
import type { Kept } from './place.ts';

/** Folders of the project, each with somebody's work in it or with what every build needs. */
export const OWN_FOLDERS = [
  '.ci',
  '.git',
  '.github',
  'bench',
  'content',
  'deploy',
  'docs',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
] as const;

/** @param content the folders that the build reads, absolute */
export function keptFolders(content: readonly string[]): Kept[] {
  return [
    { path: ROOT, name: 'the project itself', mayHold: true },
    ...OWN_FOLDERS.map((name) => ({
      path: join(ROOT, name),
      name: `the project's own folder ${name}`,
      mayHold: false,
    })),
    ...content.map((path) => ({ path, name: `the content folder ${path}`, mayHold: false })),
  ];
}
