/** Article files to stories: sidecars joined, captures of known articles recognised by their hash. */
import { join } from 'node:path';
import { Diagnostics } from '../pipeline/diagnostics.ts';
import { buildStory, indexVocabulary, type Outcome } from '../pipeline/index.ts';
import { ARTICLE_FILE, parse } from '../pipeline/parse/index.ts';
import type { RawFile } from '../pipeline/types.ts';
import { listFiles, readBytes, sha256 } from './files.ts';
import { type Editorial, editorial } from './schema.ts';
import type { ContentFolder } from './settings.ts';
import { readYamlFile, type Vocabularies } from './vocabularies.ts';

export interface ReadArticle extends Outcome {
  file: RawFile;
}

/** Files that stand beside articles and are none. */
const COMPANION = /^(?:readme|license|contributing)\b|\.(?:ya?ml|json|png|jpe?g|webp|svg|gif|css)$/i;

export async function readArticles(
  folder: Omit<ContentFolder, 'pages'>,
  vocabularies: Vocabularies,
  all: Diagnostics[],
): Promise<ReadArticle[]> {
  const names = await listFiles(folder.articles);
  const known = folder.bare ? await digestsByHash(folder, vocabularies) : new Map<string, Editorial>();
  // In a bare folder an article belongs to an event by its hash, not by a name that another article has, too.
  const listing = folder.bare
    ? { ...vocabularies, events: vocabularies.events.map((event) => ({ ...event, articles: {} })) }
    : vocabularies;
  const prefix = folder.bare ? '' : 'articles/';
  const articles: ReadArticle[] = [];
  const index = indexVocabulary(vocabularies);
  warnOfOrphans(names, prefix, all);
  for (const name of names) {
    if (COMPANION.test(name)) continue;
    const path = prefix + name;
    if (!ARTICLE_FILE.test(name)) {
      const diagnostics = new Diagnostics(path);
      diagnostics.report({
        severity: 'warning',
        rule: 'unknown-format',
        expected: 'a file that ends in .md or .txt',
        found: name,
        fix: 'save the article as text; the file was left out',
      });
      all.push(diagnostics);
      continue;
    }
    const bytes = (await readBytes(join(folder.articles, name))) ?? new Uint8Array();
    const hash = sha256(bytes);
    const beside = await readSidecar(folder.articles, prefix, name, names, all);
    const sidecar = { ...identityOf(known.get(hash)), ...beside };
    const file: RawFile = { path, bytes, sha256: hash, ...(Object.keys(sidecar).length === 0 ? {} : { sidecar }) };
    const outcome = buildStory(file, listing, index);
    all.push(outcome.diagnostics);
    articles.push({ file, ...outcome });
  }
  return articles;
}

/** A sidecar whose article is gone, or misspelt, would be missed by nobody. */
function warnOfOrphans(names: readonly string[], prefix: string, all: Diagnostics[]): void {
  for (const name of names) {
    if (!/\.ya?ml$/i.test(name)) continue;
    const base = name.replace(/\.ya?ml$/i, '');
    if (names.some((other) => ARTICLE_FILE.test(other) && (other === base || other.replace(/\.[^.]+$/, '') === base)))
      continue;
    const diagnostics = new Diagnostics(prefix + name);
    diagnostics.report({
      severity: 'warning',
      rule: 'sidecar-without-article',
      expected: `an article ${base}, or ${base}.txt, beside it`,
      found: 'none',
      fix: 'rename or remove the file',
    });
    all.push(diagnostics);
  }
}

/** `<file>.yml` beside the file; of a capture `a.txt` that is `a.txt.yml`, or `a.yml`. */
async function readSidecar(
  folder: string,
  prefix: string,
  name: string,
  names: readonly string[],
  all: Diagnostics[],
): Promise<Editorial> {
  const base = name.replace(/\.[^.]+$/, '');
  const sidecar = [`${name}.yml`, `${name}.yaml`, `${base}.yml`, `${base}.yaml`].find((candidate) =>
    names.includes(candidate),
  );
  if (sidecar === undefined) return {};
  const diagnostics = new Diagnostics(prefix + sidecar);
  all.push(diagnostics);
  return (await readYamlFile(folder, sidecar, editorial, diagnostics)) ?? {};
}

/** Digests of the project by the hash of the original that they tell. */
async function digestsByHash(
  folder: Pick<ContentFolder, 'vocabularies'>,
  { events }: Vocabularies,
): Promise<Map<string, Editorial>> {
  const digests = new Map<string, Editorial>();
  const own = join(folder.vocabularies, 'articles');
  for (const name of await listFiles(own)) {
    if (!/\.md$/i.test(name)) continue;
    const bytes = await readBytes(join(own, name));
    // Problems of the project's own digests are reported by a build of them.
    const document =
      bytes === undefined ? undefined : parse({ path: name, bytes, sha256: sha256(bytes) }, new Diagnostics(name));
    const hash = document?.editorial.original?.sha256;
    if (document === undefined || hash === undefined) continue;
    const slug = document.editorial.slug ?? name.replace(/\.md$/i, '');
    const listed = events.flatMap(({ id, articles }) => {
      const siglum = Object.keys(articles).find((letter) => articles[letter] === slug);
      return siglum === undefined ? [] : [{ id, siglum }];
    });
    digests.set(hash, { ...document.editorial, slug, events: [...listed, ...(document.editorial.events ?? [])] });
  }
  return digests;
}

/** What a capture takes over from the digest of it: event, siglum, slug, outlet, and the title where that is the editor's. */
function identityOf(digest: Editorial | undefined): Editorial {
  if (digest === undefined) return {};
  const { events, slug, outlet, added } = digest;
  const given = {
    events,
    slug,
    outlet,
    added,
    ...(digest.titleOrigin === 'editor' ? { title: digest.title, titleOrigin: digest.titleOrigin } : {}),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
