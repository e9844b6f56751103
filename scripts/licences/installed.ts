/** The installed packages and the fonts, each with its licence as its own files give it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, SHIPPED, SHIPPED_FILES } from './policy.ts';

export interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; absent where the package names none. */
  readonly licence?: string;
  readonly place: Place;
}

export interface Font {
  readonly file: string;
  /** Absent where no text of a licence stands beside the font. */
  readonly licence?: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly licenses?: unknown;
}

/** All packages of the lock file that are installed on this system, in order, one entry for each version. */
export function installedPackages(root: string): Package[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const packages = new Map<string, Package>();
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    const file = join(root, path, 'package.json');
    // The first entry is the project itself; packages for other systems are locked and not installed.
    if (path === '' || !existsSync(file)) continue;
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const { name, version } = manifest;
    const licence = licenceOf(manifest);
    const checks = dev === true || devOptional === true;
    const ships = Object.hasOwn(SHIPPED, name) || Object.hasOwn(SHIPPED_FILES, name);
    const place = ships ? 'ships' : checks ? 'checks' : 'builds';
    packages.set(`${place} ${name}@${version}`, { name, version, place, ...(licence !== undefined && { licence }) });
  }
  return [...packages.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `license` as SPDX asks for it, or what old packages wrote: `{type}`, and `licenses`, a list of which one may choose. */
export function licenceOf({ license, licenses }: Pick<Manifest, 'license' | 'licenses'>): string | undefined {
  const types = (Array.isArray(licenses) ? licenses : [license ?? licenses]).map((one: unknown) =>
    typeof one === 'object' && one !== null && 'type' in one ? one.type : one,
  );
  const named = types.filter((type) => typeof type === 'string' && type !== '');
  return named.length === 0 ? undefined : named.join(' OR ');
}

/** Each font of a folder: `newsreader-latin.woff2` has its licence in `newsreader-OFL.txt`. */
export function fonts(folder: string): Font[] {
  const files = readdirSync(folder).sort();
  const texts = files.filter((file) => file.endsWith('-OFL.txt'));
  return files
    .filter((file) => /\.(?:woff2?|[ot]tf)$/.test(file))
    .map((file) => {
      const text = texts.find((name) => file.startsWith(name.replace('OFL.txt', '')));
      const isOpen = text !== undefined && readFileSync(join(folder, text), 'utf8').includes('SIL OPEN FONT LICENSE');
      return { file, ...(isOpen && { licence: 'OFL-1.1' }) };
    });
}
