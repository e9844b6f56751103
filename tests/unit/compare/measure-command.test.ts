/** `npm run measure`, as an editor runs it: originals in a folder of their own, digests in the content folder. */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../../src/library/index.ts';
import { contentFolder } from '../../../src/library/settings.ts';
import { event, type Files, makeFolder } from '../library/folder.ts';
import { PROSE } from '../pipeline/article.ts';

const SENTENCE = 'The old ferry pier at the mouth of the river will be shut for good in the spring of next year.';
const ORIGINALS = {
  'one.txt': ['Pier Will Be Shut', '', ...PROSE, SENTENCE, ''].join('\n'),
  'two.txt': [
    'Another Headline Altogether',
    '',
    SENTENCE,
    ...PROSE.slice(1).map((text) => text.split(' ').reverse().join(' ')),
    '',
  ].join('\n'),
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const digestOf = (file: keyof typeof ORIGINALS): string =>
  `---\ntitle: Told in our words   # a comment\ntitleOrigin: editor\noriginal: { file: ${file}, sha256: ${sha256(ORIGINALS[file])} }\nadded: 2031-03-04\nlanguage: en\n---\n\nWhat the article says of a pier, told by us. {L3}\n`;

const CONTENT: Files = {
  'articles/a.md': digestOf('one.txt'),
  'articles/b.md': digestOf('two.txt'),
  'events/pier/event.yml': `${event('{ A: a, B: b }')}terms: { shut: [shut] }\n`,
};

interface Ran {
  status: number | null;
  output: string;
  errors: string;
}

function run(content: string, ...given: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', join('src/commands', 'measure.ts'), ...given],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content },
    },
  );
  return { status, output: stdout, errors: stderr };
}

describe('measure', () => {
  it('writes what it finds into the front matter, and the same when it is run again', async () => {
    const [content, originals] = [makeFolder(CONTENT), makeFolder(ORIGINALS)];
    const before = readFileSync(join(content, 'articles/a.md'), 'utf8');
    const ran = run(content, 'articles/a.md', join(originals, 'one.txt'));
    expect(ran).toMatchObject({ status: 0, errors: '' });
    expect(ran.output).toContain('measured against 1 other originals');
    const after = readFileSync(join(content, 'articles/a.md'), 'utf8');
    const added = after.slice(before.indexOf('---\n\n'), after.indexOf('---\n\n'));
    expect(after.replace(added, '')).toBe(before);
    expect(parse(added)).toMatchObject({ measured: { runs: [{ with: 'b', words: 21 }], terms: { shut: 2 } } });
    expect(run(content, 'a', join(originals, 'one.txt')).status).toBe(0);
    expect(readFileSync(join(content, 'articles/a.md'), 'utf8')).toBe(after);
    const { stories, diagnostics } = await loadLibrary(contentFolder({ CONTENT_DIR: content }));
    expect(diagnostics.filter(({ rule }) => rule === 'content-shape')).toEqual([]);
    expect(stories[0]?.measured?.runs).toHaveLength(1);
  });

  it('measures nothing against a withdrawn article', () => {
    const withdrawn = {
      ...CONTENT,
      'articles/b.md': digestOf('two.txt').replace('language', 'withdrawn: true\nlanguage'),
    };
    const content = makeFolder(withdrawn);
    expect(run(content, 'a', join(makeFolder(ORIGINALS), 'one.txt'))).toMatchObject({ status: 0 });
    expect(readFileSync(join(content, 'articles/a.md'), 'utf8')).toContain('runs: []');
  });

  it('refuses an original that is another one, and writes nothing', () => {
    const content = makeFolder(CONTENT);
    const ran = run(content, 'a', join(makeFolder(ORIGINALS), 'two.txt'));
    expect(ran.status).toBe(2);
    expect(ran.errors).toMatch(
      /^articles\/a\.md: expected the original with sha256 [0-9a-f]{64}, found [0-9a-f]{64} in two\.txt;/,
    );
    expect(readFileSync(join(content, 'articles/a.md'), 'utf8')).toBe(CONTENT['articles/a.md']);
  });

  it('says what is there where a name fits nothing, and how it is called', () => {
    const content = makeFolder(CONTENT);
    expect(run(content, 'nothing', 'x.txt')).toMatchObject({
      status: 2,
      errors:
        'expected a digest, found nothing called "nothing"; the content folder has:\n  articles/a.md\n  articles/b.md\n',
    });
    expect(run(content, 'a')).toMatchObject({
      status: 2,
      output: expect.stringContaining('Usage: npm run measure -- <digest> <capture>') as unknown,
    });
    expect(run(content, 'a', 'no-such-file.txt').errors).toContain('no-such-file.txt');
  });
});
