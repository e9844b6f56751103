/** The builds that the tests look at. Each is also a Playwright project of that name. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.ts';

export interface Site {
  readonly name: 'own' | 'originals' | 'prefixed' | 'chunked' | 'several';
  /** Folder of the build, within the project. */
  readonly directory: string;
  /** Settings that it is built with; `undefined` stands for the default, whatever the shell has set. */
  readonly env: Readonly<Record<'CONTENT_DIR' | 'BASE_PATH' | 'SITE_URL' | 'CONTACT' | 'SEARCH', string | undefined>>;
  readonly about: string;
}

/** The five original articles stand beside the project, not in it; they are other people's texts. */
export const ORIGINALS = join('..', 'shared', 'seeds');

const DEFAULTS = {
  CONTENT_DIR: undefined,
  BASE_PATH: undefined,
  SITE_URL: undefined,
  CONTACT: undefined,
  SEARCH: undefined,
};

const SITE_URL = 'https://news.example.org';

/** Two are told where they will stand, and two are not: what needs a whole address is in the first, and not in the others. */
export const SITES: readonly Site[] = [
  { name: 'own', directory: 'dist', env: DEFAULTS, about: "the project's own content" },
  {
    name: 'originals',
    directory: 'dist-seeds',
    env: { ...DEFAULTS, CONTENT_DIR: ORIGINALS, SITE_URL },
    about: 'the original articles',
  },
  {
    name: 'prefixed',
    directory: 'dist-prefixed',
    env: {
      ...DEFAULTS,
      BASE_PATH: '/colophon/',
      SITE_URL,
      CONTACT: 'desk@news.example.org',
    },
    about: 'own content under a path prefix',
  },
  {
    name: 'chunked',
    directory: 'dist-chunked',
    env: { ...DEFAULTS, BASE_PATH: '/news/', SEARCH: 'chunked' },
    about: 'own content, searched as a large collection is',
  },
  {
    name: 'several',
    directory: 'dist-several',
    env: { ...DEFAULTS, CONTENT_DIR: join('tests', 'truth', 'several') },
    about: 'three small events, an article in a language without rules among them',
  },
];

export function isBuilt(site: Site): boolean {
  return existsSync(join(ROOT, site.directory, 'index.html'));
}
