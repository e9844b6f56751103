import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withMeasured } from '../../../src/compare/measure/front-matter.ts';
import type { Measured } from '../../../src/pipeline/record/schema.ts';

const MEASURED: Measured = {
  runs: [{ with: 'b', words: 9, phrase: 'the “old” pier: it’s #1', line: 4, otherLine: 5 }],
  terms: { 'handed over': 2 },
  quotes: [],
};
const HEAD = "---\ntitle:   'A pier'   # as printed\nadded: 2031-01-01\n";
const BODY = '---\n\nText.  \n\n---\nmeasured: not this\n';

const frontMatter = (source: string): unknown => parse(source.split(/^---\s*$/m)[1] ?? '');

describe('withMeasured', () => {
  it('adds the key at the end of the front matter, and changes nothing else', () => {
    const written = withMeasured(HEAD + BODY, MEASURED);
    expect(written.startsWith(HEAD)).toBe(true);
    expect(written.endsWith(BODY)).toBe(true);
    expect(frontMatter(written)).toMatchObject({ title: 'A pier', measured: MEASURED });
  });

  it('puts phrases in quotation marks', () => {
    expect(withMeasured(HEAD + BODY, MEASURED)).toContain('phrase: "the “old” pier: it’s #1"\n');
  });

  it('writes the same again', () => {
    const once = withMeasured(HEAD + BODY, MEASURED);
    expect(withMeasured(once, MEASURED)).toBe(once);
  });

  it('replaces what was measured before, where it stands', () => {
    const old = `${HEAD}measured:\n  runs: []\n\n  terms: {a: 1}\n  quotes: []\n# about the language\nlanguage: en\n${BODY}`;
    const written = withMeasured(old, MEASURED);
    expect(written).toContain('# about the language\nlanguage: en\n---\n');
    expect(frontMatter(written)).toMatchObject({ language: 'en', measured: MEASURED });
    expect(written).not.toContain('a: 1');
  });

  it('keeps CRLF and the byte order mark', () => {
    const source = `\uFEFF${HEAD}${BODY}`.replaceAll('\n', '\r\n');
    const written = withMeasured(source, MEASURED);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
    expect(written.startsWith('\uFEFF---\r\ntitle:')).toBe(true);
    expect(withMeasured(written, MEASURED)).toBe(written);
  });

  it('keeps a long phrase on its line', () => {
    const phrase = Array.from({ length: 14 }, () => 'extraordinarily').join(' ');
    const runs = [{ with: 'b', words: 20, phrase, line: 1, otherLine: 1 }];
    expect(withMeasured(HEAD + BODY, { ...MEASURED, runs })).toContain(`"${phrase}"`);
  });

  it('works on front matter without a key, and without text', () => {
    expect(frontMatter(withMeasured('---\n---\n', MEASURED))).toEqual({ measured: MEASURED });
    expect(frontMatter(withMeasured('---\na: 1\n---', MEASURED))).toEqual({ a: 1, measured: MEASURED });
  });

  it('says what is wrong', () => {
    expect(() => withMeasured('Text only.\n', MEASURED)).toThrowErrorMatchingInlineSnapshot(
      `[Error: expected front matter between two lines of ---, found none; is this a digest?]`,
    );
    expect(() => withMeasured('---\na: b: c\n---\n', MEASURED)).toThrowErrorMatchingInlineSnapshot(
      `[Error: expected valid YAML in the front matter, found: Nested mappings are not allowed in compact mappings; mend it first]`,
    );
    expect(() => withMeasured('---\nmeasured:\n  runs: []\n# a note\n  terms: {}\n---\n', MEASURED)).toThrow(
      'remove it by hand',
    );
  });
});
