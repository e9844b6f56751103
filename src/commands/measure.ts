/**
 * `npm run measure -- <digest> <capture>`: takes from an original what may be known of its wording, and writes it into
 * the front matter of its digest. The event's other originals are looked for beside the capture, by their hashes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { withMeasured } from '../compare/measure/front-matter.ts';
import { measure } from '../compare/measure/measure.ts';
import { readArticles } from '../library/articles.ts';
import { readBytes, sha256 } from '../library/files.ts';
import { loadLibrary } from '../library/index.ts';
import { contentFolder } from '../library/settings.ts';
import { Diagnostics, formatDiagnostic } from '../pipeline/diagnostics.ts';
import { decode } from '../pipeline/parse/decode.ts';
import { inEvent, type PlacedStory } from '../pipeline/record/placed.ts';
import type { Measured, Story } from '../pipeline/record/schema.ts';
import { readArguments } from './arguments.ts';

const USAGE = `Usage: npm run measure -- <digest> <capture>

  <digest>   a digest of the content folder: its path, file name or slug
  <capture>  the original that it tells, as a file outside of the repository; the originals
             of the event's other articles are looked for in the same folder`;

const { values, positionals } = readArguments(USAGE, {});
const [digestName, capturePath] = positionals;
if (values['help'] === true || digestName === undefined || capturePath === undefined || positionals.length > 2) {
  console.log(USAGE);
  process.exit(values['help'] === true ? 0 : 2);
}

try {
  await run(digestName, resolve(capturePath));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function run(name: string, path: string): Promise<void> {
  const folder = contentFolder();
  const library = await loadLibrary(folder);
  const digest = findDigest(library.stories, name);
  const bytes = await bytesOf(path);
  const hash = sha256(bytes);
  if (digest.original?.sha256 !== hash) {
    throw new Error(
      `${digest.file}: expected the original with sha256 ${digest.original?.sha256 ?? '(none is named)'}, found ${hash} in ${basename(path)}; give that file, or correct original.sha256`,
    );
  }
  const captures = await capturesBeside(path, folder.vocabularies, library);
  const story = captures.find((one) => one.sha256 === hash);
  if (story === undefined)
    throw new Error(`${basename(path)}: expected an article, found none; npm run explain shows why`);
  const shown = new Set(library.stories.filter(({ withdrawn }) => withdrawn !== true).map(({ slug }) => slug));
  const event = digest.events[0]?.id;
  const others = captures
    .filter((one) => one.slug !== digest.slug && one.events.some(({ id }) => id === event) && shown.has(one.slug))
    .map((one) => inEvent(one, event));
  const terms = library.events.find(({ id }) => id === event)?.terms ?? {};
  const found = measure({ story, text: textOf(bytes, path) }, others, terms);
  // The record's name of the file is normalized, the disk's may not be.
  const file = library.articles.find(({ story }) => story?.slug === digest.slug)?.file.path ?? digest.file;
  await writeInto(join(folder.articles, basename(file)), found);
  report(digest, found, others);
}

function findDigest(stories: readonly Story[], name: string): Story {
  const digests = stories.filter(({ form }) => form === 'digest');
  const found = digests.find((one) => one.slug === name || basename(one.file) === basename(name));
  if (found !== undefined) return found;
  throw new Error(
    `expected a digest, found nothing called "${name}"; the content folder has:\n${digests.map(({ file }) => `  ${file}`).join('\n')}`,
  );
}

/** The files beside the capture; each that a digest names by its hash is that article. */
async function capturesBeside(
  path: string,
  vocabularies: string,
  library: Awaited<ReturnType<typeof loadLibrary>>,
): Promise<Story[]> {
  const read = await readArticles({ articles: dirname(path), vocabularies, bare: true }, library.vocabularies, []);
  const known = new Set(library.stories.flatMap(({ original }) => original?.sha256 ?? []));
  return read.flatMap(({ story }) => (story !== undefined && known.has(story.sha256) ? [story] : []));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const diagnostics = new Diagnostics(basename(path));
  const bytes = await readBytes(path, diagnostics);
  if (bytes === undefined) throw new Error(diagnostics.list.map(formatDiagnostic).join('\n'));
  return bytes;
}

function textOf(bytes: Uint8Array, path: string): string {
  const diagnostics = new Diagnostics(basename(path));
  const text = decode(bytes, diagnostics);
  if (text === undefined) throw new Error(diagnostics.list.map(formatDiagnostic).join('\n'));
  return text;
}

async function writeInto(path: string, measured: Measured): Promise<void> {
  const bytes = await readFile(path);
  const source = bytes.toString('utf8');
  if (!Buffer.from(source).equals(bytes))
    throw new Error(`${basename(path)}: expected UTF-8, found other bytes; save it as UTF-8`);
  const written = withMeasured(source, measured);
  if (written !== source) await writeFile(path, written);
}

function report(digest: Story, found: Measured, others: readonly PlacedStory[]): void {
  const { runs, terms, quotes, words = 0, names = {}, quotations, figures = [], dates = [] } = found;
  const siglum = (slug: string): string => others.find((one) => one.slug === slug)?.siglum ?? slug;
  console.log(`${digest.file}: measured against ${others.length} other originals`);
  console.log(
    `  counts ${words} words, ${Object.keys(names).length} names, ${quotations?.count ?? 0} quotations, ${figures.length} figures, ${dates.length} dates`,
  );
  for (const run of runs)
    console.log(`  run    ${run.words} words with ${siglum(run.with)}, line ${run.line} and ${run.otherLine}`);
  for (const [term, count] of Object.entries(terms)) console.log(`  term   ${term}: ${count}`);
  for (const quote of quotes)
    console.log(
      `  quote  line ${quote.line}: ${quote.kind}, ${siglum(quote.with)} line ${quote.otherLine}, ${quote.shared} words`,
    );
}
