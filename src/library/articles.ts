/** Article files to stories: sidecars joined, captures of known articles recognised by their hash. */
import { join } from 'node:path';
import { Diagnostics, guarded } from '../pipeline/diagnostics.ts';
import { buildStory, indexVocabulary, type Outcome, type VocabularyIndex } from '../pipeline/index.ts';
import { ARTICLE_FILE, parse } from '../pipeline/parse/index.ts';
import type { RawFile } from '../pipeline/types.ts';
import { type Entry, listFolder, readBytes, sha256 } from './files.ts';
import { finds, isCompanion, likelyName, nameStrangers } from './layout.ts';
import { type Editorial, editorial } from './schema.ts';
import type { ContentFolder } from './settings.ts';
import { readYamlFile, type Vocabularies } from './vocabularies.ts';

export interface ReadArticle extends Outcome {
  file: RawFile;
}

export async function readArticles(
  folder: Omit<ContentFolder, 'pages'>,
  vocabularies: Vocabularies,
  all: Diagnostics[],
  index: VocabularyIndex = indexVocabulary(vocabularies),
): Promise<ReadArticle[]> {
  const prefix = folder.bare ? '' : 'articles/';
  const names = await listArticles(folder, prefix, all);
  const known = folder.bare ? await digestsByHash(folder, vocabularies) : new Map<string, Editorial>();
  const sidecars = new Set<string>();
  const articles: ReadArticle[] = [];
  // In a bare folder an article belongs to an event by its hash, not by a name that another article has, too.
  const listing = folder.bare
    ? { ...vocabularies, events: vocabularies.events.map((event) => ({ ...event, articles: {} })) }
    : vocabularies;
  for (const name of names) {
    if (!ARTICLE_FILE.test(name)) continue;
    const path = prefix + name;
    const diagnostics = new Diagnostics(path);
    const bytes = await readBytes(join(folder.articles, name), diagnostics);
    const beside = await readSidecar(folder.articles, prefix, name, names, sidecars, all);
    const hash = sha256(bytes ?? new Uint8Array());
    const sidecar = { ...identityOf(known.get(hash)), ...beside };
    const file: RawFile = {
      path,
      bytes: bytes ?? new Uint8Array(),
      sha256: hash,
      ...(Object.keys(sidecar).length === 0 ? {} : { sidecar }),
    };
    const outcome = bytes === undefined ? { diagnostics } : buildStory(file, listing, index);
    all.push(outcome.diagnostics);
    articles.push({ file, ...outcome });
  }
  warnOfSidecars(names, sidecars, prefix, all);
  return articles;
}

const SIDECAR = /\.ya?ml$/i;

/** Names of the files that are articles or stand beside one; what is neither is named. */
async function listArticles(
  folder: Pick<ContentFolder, 'articles' | 'bare'>,
  prefix: string,
  all: Diagnostics[],
): Promise<string[]> {
  const own = new Diagnostics(prefix.slice(0, -1) || '.');
  all.push(own);
  const entries = await listFolder(folder.articles, own);
  const isFile = ({ name, kind }: Entry): boolean => kind === 'file' && !isCompanion(name);
  // The pages of a bare folder stand beside its articles.
  const others = entries.filter(
    (entry) => entry.kind !== 'file' && !(folder.bare && entry.kind === 'folder' && entry.name === 'pages'),
  );
  // Without its sidecar an article would say what the editor took back.
  for (const { name } of others.filter(({ name }) => SIDECAR.test(name))) finds(others, name, 'file', prefix, all);
  nameStrangers(
    others.filter(({ name }) => !SIDECAR.test(name)),
    prefix,
    folder.bare ? ['articles'] : [],
    all,
    folder.bare ? 'article files, or a folder called articles that holds them' : 'article files',
  );
  const names = entries.filter(isFile).map(({ name }) => name);
  for (const name of names) {
    if (ARTICLE_FILE.test(name) || SIDECAR.test(name)) continue;
    const diagnostics = new Diagnostics(prefix + name);
    diagnostics.report({
      severity: 'warning',
      rule: 'unknown-format',
      expected: 'a file that ends in .md or .txt',
      found: name,
      fix: 'save the article as text; the file was left out',
    });
    all.push(diagnostics);
  }
  return names;
}

/** A sidecar whose article is gone, misspelt, or has another one would be missed by nobody. */
function warnOfSidecars(names: readonly string[], read: ReadonlySet<string>, prefix: string, all: Diagnostics[]): void {
  const articles = names.filter((name) => ARTICLE_FILE.test(name));
  for (const name of names) {
    if (!SIDECAR.test(name) || read.has(name)) continue;
    const base = name.replace(SIDECAR, '');
    const article = articles.find((other) => other === base || withoutEnding(other) === base);
    const likely = likelyName(base, articles);
    const diagnostics = new Diagnostics(prefix + name);
    diagnostics.report(
      article === undefined
        ? {
            severity: 'warning',
            rule: 'sidecar-without-article',
            expected: `an article ${base}, or ${base}.txt, beside it`,
            found: likely === undefined ? 'none' : `${likely} alone`,
            fix: 'rename or remove the file',
          }
        : {
            severity: 'warning',
            rule: 'second-sidecar',
            expected: `one sidecar of ${article}`,
            found: `${name} and another one, which was read`,
            fix: 'join the two',
          },
    );
    all.push(diagnostics);
  }
}

const withoutEnding = (name: string): string => name.replace(/\.[^.]+$/, '');

/** `<file>.yml` beside the file; of a capture `a.txt` that is `a.txt.yml`, or `a.yml`. */
async function readSidecar(
  folder: string,
  prefix: string,
  name: string,
  names: readonly string[],
  read: Set<string>,
  all: Diagnostics[],
): Promise<Editorial> {
  const base = withoutEnding(name);
  const sidecar = [`${name}.yml`, `${name}.yaml`, `${base}.yml`, `${base}.yaml`].find((candidate) =>
    names.includes(candidate),
  );
  if (sidecar === undefined) return {};
  read.add(sidecar);
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
  for (const { name, kind } of await listFolder(own, new Diagnostics('articles'))) {
    if (kind !== 'file' || !/\.md$/i.test(name)) continue;
    // Problems of the project's own digests are reported by a build of them.
    const diagnostics = new Diagnostics(name);
    const bytes = await readBytes(join(own, name), diagnostics);
    const document =
      bytes && guarded(diagnostics, 'parse', () => parse({ path: name, bytes, sha256: sha256(bytes) }, diagnostics));
    const hash = document?.editorial.original?.sha256;
    if (document === undefined || hash === undefined) continue;
    const slug = document.editorial.slug ?? withoutEnding(name);
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
