import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectedFiles, htmlFiles, pageProblems } from '../../../scripts/build/pages.ts';
import { freshFolder, publish, recover, refusal } from '../../../scripts/build/publish.ts';
import { differences } from '../../../scripts/test/compare.ts';
import { loadLibrary } from '../../../src/library/index.ts';
import { makeEdition } from '../../../src/queries/edition.ts';

/** No process has it: Linux ends at 2^22. */
const GONE = 2 ** 30;

let folder: string;
let target: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colophon-build-'));
  target = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function site(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}
const shown = (): string => readFileSync(join(target, 'index.html'), 'utf8');

describe('a finished build', () => {
  it('takes the place of the last one and leaves nothing else behind', () => {
    site(target, 'old');
    writeFileSync(join(target, 'gone.html'), '');
    site(freshFolder(target), 'new');
    publish(freshFolder(target), target);
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(target)).toEqual(['index.html']);
  });

  it('is put in place where there was none', () => {
    site(freshFolder(target), 'new');
    publish(freshFolder(target), target);
    expect(shown()).toBe('new');
  });

  it('that is not there leaves the last one', () => {
    site(target, 'old');
    expect(() => publish(freshFolder(target), target)).toThrow('ENOENT');
    expect(shown()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('after a build that was killed', () => {
  it('between the two renames, the last good build comes back', () => {
    site(`${target}-previous-${GONE}`, 'old');
    site(`${target}-building-${GONE}`, 'new');
    recover(target);
    expect(shown()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('half way, what it made is removed', () => {
    site(target, 'old');
    site(`${target}-building-${GONE}`, 'half');
    recover(target);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it("another build's folder is left alone while that runs, and so is any other name", () => {
    site(`${target}-building-${process.pid}`, 'at work');
    site(`${target}-seeds`, 'another site');
    recover(target);
    expect(readdirSync(folder).sort()).toEqual([`dist-building-${process.pid}`, 'dist-seeds']);
  });
});

describe('a folder for the build', () => {
  it('may be new, empty or a built site', () => {
    expect(refusal(target, join(folder, 'project'))).toBeUndefined();
    mkdirSync(target);
    expect(refusal(target, join(folder, 'project'))).toBeUndefined();
    site(target, 'old');
    expect(refusal(target, join(folder, 'project'))).toBeUndefined();
  });

  it('may not be the project, a folder above it, or a folder of other files', () => {
    expect(refusal(folder, folder)).toContain('holds the project itself');
    expect(refusal(folder, join(folder, 'project'))).toContain('holds the project itself');
    mkdirSync(target);
    writeFileSync(join(target, 'thesis.doc'), '');
    expect(refusal(target, join(folder, 'project'))).toContain('holds other files than a built site');
    expect(existsSync(join(target, 'thesis.doc'))).toBe(true);
  });
});

describe('the pages of a build', () => {
  it('counts the HTML files of all folders', () => {
    site(target, '');
    site(join(target, 'articles', 'a'), '');
    writeFileSync(join(target, 'feed.xml'), '');
    expect(htmlFiles(target)).toEqual(['articles/a/index.html', 'index.html']);
  });

  it('is right when Astro reports as many and each that the content asks for is there', () => {
    expect(pageProblems(['404.html', 'index.html'], 2, ['index.html'])).toEqual([]);
  });

  it('is wrong when a file is missing, or no number was reported', () => {
    expect(pageProblems(['404.html', 'index.html'], 3, [])).toEqual([expect.stringContaining('reports 3 pages')]);
    expect(pageProblems(['index.html'], undefined, [])).toEqual([expect.stringContaining('did not report')]);
    expect(pageProblems(['index.html'], 1, ['404.html'])).toEqual([
      'The build has no 404.html, which the content asks for.',
    ]);
  });

  it('counts a page for each article, name, event and text of the content', async () => {
    const edition = makeEdition(await loadLibrary());
    const files = expectedFiles(edition);
    const { stories, entities, events, pages } = edition;
    expect(files.length).toBe(2 + stories.length + entities.length + 6 * events.length + pages.length);
    expect(files).toContain(`articles/${stories[0]!.slug}/index.html`);
    expect(files).toContain('about/index.html');
  });
});

describe('two builds', () => {
  it('are compared byte for byte', () => {
    const again = join(folder, 'again');
    site(target, 'same');
    site(again, 'same');
    expect(differences(target, again)).toEqual([]);
    site(again, 'some');
    writeFileSync(join(again, 'more.html'), '');
    expect(differences(target, again)).toEqual(['index.html differs from byte 1 on', `more.html is only in ${again}`]);
  });
});
