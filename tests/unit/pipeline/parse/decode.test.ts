import { describe, expect, it } from 'vitest';
import { MAX_BYTES, MAX_UNITS } from '../../../../src/pipeline/parse/decode.ts';
import { build, messages, PROSE, rulesOf, texts } from '../article.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (bytes: Uint8Array): string[] => {
  const outcome = build(bytes);
  expect(outcome.story).toBeUndefined();
  return messages(outcome);
};

describe('a file that cannot be read is refused with one message that says what to do', () => {
  it('when it is empty', () => {
    expect(refusal(utf8(''))).toMatchInlineSnapshot(`
      [
        "article.txt:1:1 error empty-file expected an article, found an empty file; put the text in, or remove the file",
      ]
    `);
  });

  it('when it holds only white space, of whatever kind', () => {
    expect(refusal(utf8(' \r\n\t\u00a0\u2003\n'))).toMatchInlineSnapshot(`
      [
        "article.txt:1:1 error empty-file expected an article, found only white space; put the text in, or remove the file",
      ]
    `);
    expect(rulesOf(build('\uFEFF\n').diagnostics.list)).toEqual(['empty-file']);
  });

  it('when it is binary: with the place of the zero byte', () => {
    expect(refusal(Uint8Array.of(80, 75, 10, 3, 4, 0, 7))).toMatchInlineSnapshot(`
      [
        "article.txt:2:3 error binary-file expected text, found a zero byte at offset 5, as in binary files and UTF-16; save the article as UTF-8 text",
      ]
    `);
  });

  it('when it is UTF-16, of either order', () => {
    const little = new Uint8Array(
      Uint16Array.from([0xfeff, ...Array.from('The pier', (sign) => sign.charCodeAt(0))]).buffer,
    );
    expect(refusal(little)).toMatchInlineSnapshot(`
      [
        "article.txt:1:4 error binary-file expected text, found a zero byte at offset 3, as in binary files and UTF-16; save the article as UTF-8 text",
      ]
    `);
    expect(rulesOf(build(little.map((_, i) => little[i ^ 1] ?? 0)).diagnostics.list)).toEqual(['binary-file']);
  });

  // Latin-1: 0xe9 is é.
  const latin1 = Uint8Array.from([...utf8('The pier\nand the caf'), 0xe9, ...utf8(' closed.\n')]);

  it('when it is not UTF-8: with the line', () => {
    expect(refusal(latin1)).toHaveLength(1);
    expect(refusal(latin1)[0]).toMatch(/^article\.txt:2:\d+ error invalid-utf-8 expected UTF-8, found byte /);
  });

  it('should name the byte itself: 0xe9 in column 12', () => {
    expect(refusal(latin1)).toEqual([
      'article.txt:2:12 error invalid-utf-8 expected UTF-8, found byte 0xe9 at offset 20; save the file again with the encoding UTF-8',
    ]);
  });

  it('when a character is cut off at its end', () => {
    expect(rulesOf(build(utf8('The café').subarray(0, -1)).diagnostics.list)).toEqual(['invalid-utf-8']);
  });

  it('when it is over five megabytes', () => {
    expect(refusal(new Uint8Array(MAX_BYTES + 1).fill(97))).toMatchInlineSnapshot(`
      [
        "article.txt:1:1 error file-too-large expected at most 5 MB, found 5.0 MB; split the file, or save the article alone",
      ]
    `);
  });

  it('when it has more blocks than any article', () => {
    expect(refusal(utf8('a line\n'.repeat(MAX_UNITS + 1)))).toMatchInlineSnapshot(`
      [
        "article.txt:1:1 error too-many-blocks expected at most 20000 blocks, found 20001; save the article alone",
      ]
    `);
  });

  it('when nothing in it is text', () => {
    expect(refusal(utf8('×\n___\nShare\n')).filter((message) => message.includes(' error '))).toMatchInlineSnapshot(`
      [
        "article.txt:1:1 error no-text expected an article with text, found lines that are all metadata or furniture; see \`npm run explain\`, and overrule with lines: { <number>: body }",
      ]
    `);
  });
});

describe('the same article is read', () => {
  const lines = ['Council Closes the Old Ferry Pier', 'By Ludmila Harrow', ...PROSE];
  it.each([
    ['with line ends of Windows', lines.join('\r\n')],
    ['with line ends of old Macs', lines.join('\r')],
    ['with a byte order mark', `\uFEFF${lines.join('\n')}`],
    ['with line ends at the end', `${lines.join('\n')}\n\n\n`],
    ['without one', lines.join('\n')],
  ])('%s', (_how, text) => {
    const { story, diagnostics } = build(text);
    expect(story?.title).toEqual({ text: lines[0], origin: 'article', line: 1 });
    expect(story?.blocks.map((block) => block.line)).toEqual([3, 4, 5]);
    expect(texts(story?.blocks ?? [])).toEqual([...PROSE]);
    expect(diagnostics.list).toEqual([]);
  });
});
