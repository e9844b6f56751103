import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/pipeline/language/en/index.ts';
import { sentences } from '../../../../src/pipeline/text/sentences.ts';

const split = (text: string): string[] => sentences(text, en).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  it.each<[why: string, parts: string[]]>([
    ['at its full stop', ['It rained.', 'The pier held.']],
    ['at a question and an exclamation', ['Did it hold?', 'It did!', 'Nobody cheered.']],
    ['after the quotation mark behind its stop', ['“We are done.”', 'The mayor sat down.']],
    ['after a bracket behind its stop', ['(It rained.)', 'The pier held.']],
    ['before a quotation', ['She stood up.', '“No,” she said.']],
    ['after “U.S.” before a new subject', ['The men were flown to the U.S.', 'Bolivian lawyers objected.']],
    ['after “U.S.” before a name', ['He fled to the U.S.', 'Marta Ruiz stayed.']],
    ['after “D.C.”', ['They met in Washington, D.C.', 'Nobody took notes.']],
    ['after “p.m.”', ['The gates shut at 9 p.m.', 'Nobody got in.']],
    ['after a month’s name cut short', ['The vote was in Aug.', 'Nobody came.']],
    ['after “Inc.” before a word that opens a sentence', ['He worked for Tidal Inc.', 'The firm denied it.']],
    ['after dots of hesitation, before a capital', ['I waited…', 'Nobody came.']],
    ['after “I”', ['It was he and I.', 'Nobody else came.']],
    ['after a number', ['The bill came to 48.', 'Nobody paid it.']],
  ])('%s', (_why, parts) => {
    expect(split(parts.join(' '))).toEqual(parts);
  });
});

describe('a sentence goes on', () => {
  it.each<[why: string, text: string]>([
    ['after “U.S.” before an institution', 'He was charged by the U.S. Attorney in Tampa.'],
    ['after “U.S.” before an agency’s possessive', 'It was the U.S. Treasury’s list.'],
    ['after “U.S.” before a small letter', 'The U.S. extradition treaty is old.'],
    ['after a title', 'It was Mr. Brandl who told Dr. Okun and Gen. Ruiz.'],
    ['after initials', 'The plan of J. R. Harrow and W. Brandl failed.'],
    ['after “a.m.” before a zone', 'The gates open at 9 a.m. EST on weekdays.'],
    ['after “p.m.” before a weekday', 'They met at 9 p.m. Monday in the hall.'],
    ['after a month before a day', 'It opened on Aug. 12 at noon.'],
    ['after “Inc.” before the rest of a name', 'The Tidal Inc. Pension Fund sued.'],
    ['after “St.” before a name', 'The school of St. Fintan was full.'],
    ['after a question in a quotation', '“Will it hold?” asked the mayor.'],
    ['after dots inside', 'They waited ... and waited.'],
    ['inside a number', 'It cost 3.50 pounds.'],
    ['without any stop', 'Pier to close'],
  ])('%s', (_why, text) => {
    expect(split(text)).toEqual([text]);
  });
});

it('covers all words of a text, in order, without white space at the ends', () => {
  const text = 'It rained.  The pier\u00a0held. “Did it?” It did… ';
  const spans = sentences(text, en);
  expect(spans.map(({ start, end }) => text.slice(start, end).trim())).toEqual(split(text));
  expect(split(text).join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' ').trim());
});

it('gives a text without words one sentence of nothing', () => {
  expect(sentences('', en)).toEqual([{ start: 0, end: 0 }]);
});
