import { describe, expect, it } from 'vitest';
import {
  clean,
  cleanText,
  cutText,
  JOINING_SCRIPTS,
  nameOfCharacter,
  RIGHT_TO_LEFT_SCRIPTS,
} from '../../../../src/pipeline/text/unicode.ts';

describe('a text of the record', () => {
  it.each([
    ['control characters', 'be\u0007ll \u001b[31m', 'bell [31m'],
    ['what turns the reading order', 'a\u202eb\u202c \u2066c\u2069', 'ab c'],
    ['what is not seen', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['tags, in a flag as well', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e007f}!', '🏴!'],
    ['noncharacters', 'a\uffffb\ufdd0c\u{1fffe}', 'abc'],
    ['characters that Unicode keeps for later and out of sight', 'a\u2065b\u{e0fff}c', 'abc'],
  ])('is without %s', (_what, given, kept) => {
    expect(clean(given)).toBe(kept);
  });

  it.each([
    ['line breaks of other programs', 'one\u2028two\u000cthree\u000bfour\u0085five', 'one two three four five'],
    ['a carriage return', 'one\rtwo', 'one two'],
    ['half of a pair', 'a\ud83db\udc00', 'a\ufffdb\ufffd'],
    ['Windows-1252 that was taken for Latin-1', 'It\u0092s \u0093so\u0094 \u0081', 'It’s “so” '],
  ])('has something in the place of %s', (_what, given, kept) => {
    expect(clean(given)).toBe(kept);
  });

  it.each([
    ['tabs and line ends', 'a\tb\nc'],
    ['spaces of every width', 'a\u00a0b\u2009c\u3000d'],
    ['a joiner between Persian letters', 'می‌خواهم'],
    ['a joiner between Indic letters', 'क्‍ष and ක්‍ෂ'],
    ['a family, and a firefighter with her skin', '👩‍👩‍👧 👩🏽‍🚒 ❤️‍🔥'],
    ['variation selectors', '☀︎ ☀️ 葛\u{e0100}'],
    ['a direction mark beside Hebrew', 'שפת C++\u200e היא'],
    ['an Arabic letter mark beside Arabic', 'من\u061c 7'],
    ['a sign of the Arabic year', '\u0601\u0661\u0664'],
    ['letters of private use', 'a\ue000b'],
  ])('keeps %s', (_what, given) => {
    expect(clean(given)).toBe(given);
  });

  it.each([
    ['a joiner between Latin letters', 'pay\u200dpal ad\u200cmin', 'paypal admin'],
    ['a joiner at the edge of a word', 'می\u200c ', 'می '],
    ['a second joiner', 'می\u200c\u200cخواهم', 'می‌خواهم'],
    ['a non-joiner between pictures', '👩\u200c👩', '👩👩'],
    ['a joiner behind a picture', '👩\u200d, 👩\u200dx', '👩, 👩x'],
    ['direction marks in English', '\u200f“I wrote,” said \u200e40\u200e of them', '“I wrote,” said 40 of them'],
  ])('does not keep %s', (_what, given, kept) => {
    expect(clean(given)).toBe(kept);
  });

  it('is composed, also where something stood between a letter and its accent', () => {
    expect(clean('e\u0301 e\u200b\u0301')).toBe('é é');
  });
});

it('says where the characters stood, which they were and what became of them', () => {
  expect(cleanText('e\u0301\u202ea\u2028b')).toEqual({
    text: 'éa b',
    changes: [
      { at: 2, code: 0x202e, became: '' },
      { at: 4, code: 0x2028, became: ' ' },
    ],
  });
});

it.each([
  [0x202e, 'U+202E', 'RIGHT-TO-LEFT OVERRIDE'],
  [0x7, 'U+0007', 'BELL'],
  [0x3, 'U+0003', 'CONTROL CHARACTER'],
  [0xe0067, 'U+E0067', 'TAG CHARACTER'],
  [0xffff, 'U+FFFF', 'NONCHARACTER'],
  [0xd800, 'U+D800', 'HALF OF A PAIR'],
])('calls %i %s %s', (code, number, name) => {
  expect(nameOfCharacter(code)).toEqual({ number, name });
});

it.each([JOINING_SCRIPTS, RIGHT_TO_LEFT_SCRIPTS])('lists scripts in order, each once', (...scripts) => {
  expect([...new Set(scripts)].sort()).toEqual(scripts);
});

describe('a cut', () => {
  it.each([
    ['is as long as it may be', 'abcdef', 4, 'abcd'],
    ['leaves a short text whole', 'abc', 4, 'abc'],
    ['keeps a pair together', 'abc😀', 4, 'abc'],
    ['keeps an accent at its letter', 'abx\u0323\u0302', 4, 'ab'],
    ['keeps a family together', 'a👩‍👩', 4, 'a'],
    ['leaves nothing of accents alone', '\u0301\u0301\u0301', 2, ''],
  ])('%s', (_what, text, most, kept) => {
    expect(cutText(text, most)).toBe(kept);
  });
});
