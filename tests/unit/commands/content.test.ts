/** `npm run check` and `npm run explain`, as an editor runs them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capture, type Files, makeFolder } from '../library/folder.ts';

interface Ran {
  status: number | null;
  lines: string[];
  errors: string;
}

function run(command: string, files: Files, ...given: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', join('src/commands', `${command}.ts`), ...given],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: makeFolder(files) },
    },
  );
  return { status, lines: stdout.split('\n'), errors: stderr };
}

const GOOD: Files = { 'articles/a.txt': `${capture()}Share on Facebook\n` };
const BAD: Files = { ...GOOD, 'articles/b.txt': '', 'articles/c.md': '---\ntitle: a: b\n---\n' };

describe('check', () => {
  it('has nothing to say of good content but how much it checked', () => {
    const { status, lines } = run('check', GOOD);
    expect(status).toBe(0);
    expect(lines.filter((line) => /^\S+:\d+:\d+ /.test(line))).toEqual([]);
    expect(lines).toContain('1 article checked: 0 errors, 0 warnings');
  });

  it('names each error in the form that editors link, and fails', () => {
    const { status, lines } = run('check', BAD);
    expect(status).toBe(1);
    expect(lines.filter((line) => / error /.test(line)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'articles/b.txt:1:1 error empty-file',
      'articles/c.md:2:8 error broken-yaml',
    ]);
  });

  it('says the same to programs', () => {
    const { status, lines } = run('check', BAD, '--json');
    const answer = JSON.parse(lines.join('\n')) as { diagnostics: { file: string; line: number; rule: string }[] };
    expect(status).toBe(1);
    expect(answer.diagnostics.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['articles/b.txt', 1, 'empty-file'],
      ['articles/c.md', 2, 'broken-yaml'],
    ]);
  });

  it('shows how it is called where it is called wrongly', () => {
    const { status, errors } = run('check', GOOD, '--jsno');
    expect(status).toBe(2);
    expect(errors).toContain('Usage: npm run check');
  });
});

describe('a command', () => {
  it.each(['check', 'explain'])('(%s) says in a line that there is no such content folder', (command) => {
    const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', `src/commands/${command}.ts`, 'a'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: 'no/such/folder' },
    });
    expect(status).toBe(2);
    expect(stderr.trim()).toBe('CONTENT_DIR: expected a folder, found nothing at no/such/folder; correct the path.');
  });
});

describe('explain', () => {
  it.each(['a', 'a.txt', 'articles/a.txt'])('accounts for each line of the article called %s', (name) => {
    const { status, lines } = run('explain', GOOD, name);
    expect(status).toBe(0);
    const told = lines.flatMap((line) => {
      const [, number, kind, rule, sure] = /^\s*(\d+) {2}(\S+)\s+(\S+)\s+(\d\.\d\d) {2}/.exec(line) ?? [];
      return number === undefined ? [] : [`${number} ${String(kind)} ${String(rule)} ${Number(sure) > 0.5}`];
    });
    expect(told).toEqual([
      '1 title title true',
      '2 metadata byline true',
      '3 paragraph text true',
      '4 paragraph text true',
      '5 paragraph text true',
      '6 furniture share-bar true',
    ]);
  });

  it('shows the quotations, dates and figures with what they were read as', () => {
    const said = '“We counted 31 nets on Tuesday,” Ludmila Harrow said.';
    const { lines } = run('explain', { 'articles/a.txt': `${capture()}${said}\n` }, 'a');
    const told = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim());
    expect(told).toContain('6 quotation, direct Ludmila Harrow subject-then-verb We counted 31 nets on Tuesday,');
    expect(told).toContain('6 figure 31, nets counted-noun 31');
    expect(told).toContain('6 date no value weekday Tuesday');
  });

  it('lists the articles where there is none of that name', () => {
    const { status, errors } = run('explain', GOOD, 'nobody');
    expect(status).toBe(2);
    expect(errors).toContain('expected an article, found nothing called "nobody"');
    expect(errors).toContain('articles/a.txt');
  });

  it('tells why a file makes no article', () => {
    expect(run('explain', BAD, 'b.txt').lines.join('\n')).toContain('articles/b.txt:1:1 error empty-file');
  });
});
