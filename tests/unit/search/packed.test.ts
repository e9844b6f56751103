import { expect, test } from 'vitest';
import { pack } from '../../../src/search/index/build.ts';
import { FORMAT } from '../../../src/search/index/format.ts';
import { usualId } from '../../../src/search/index/packed.ts';
import type { PackedIndex } from '../../../src/search/index/packed.ts';
import type { SearchRecord } from '../../../src/search/types.ts';
import { unpackWhole } from '../../../src/search/index/unpack.ts';
import { records } from './engine.ts';

const through = (list: readonly SearchRecord[]): SearchRecord[] =>
  unpackWhole(JSON.parse(JSON.stringify(pack(list))) as PackedIndex);

test('what comes out is what went in', () => {
  expect(through(records)).toEqual(records);
});

test('an id or address of its own goes with its record', () => {
  const odd: SearchRecord[] = [
    { kind: 'person', id: 'p-1', title: 'Pam Bondi', url: '/people/p-1/', aliases: [], articles: ['x'] },
    { kind: 'person', id: 'anna-kelly', title: 'Anna Kelly', url: '/who/anna/', aliases: [], articles: [] },
    { kind: 'article', id: 'x', title: 'X', url: '/read/x/', date: '2025-08-12' },
    {
      kind: 'passage',
      id: 'x#b-00000001-2',
      title: 'X',
      url: '/read/x/#b-00000001-2',
      article: 'x',
      text: 'She spoke.',
      mentions: ['p-1'],
      speakers: ['p-1', 'anna-kelly'],
      part: 'commentary',
    },
  ];
  expect(through(odd)).toEqual(odd);
});

test('an empty collection', () => {
  expect(through([])).toEqual([]);
});

test('the usual id is the name in small letters', () => {
  expect(usualId('Omar García Harfuch')).toBe('omar-garcia-harfuch');
  expect(usualId('U.S. Department of Justice')).toBe('us-department-of-justice');
});

test('each text stands there once', () => {
  const written = JSON.stringify(pack(records));
  for (const record of records) {
    if (record.kind === 'passage') expect(written.split(JSON.stringify(record.text).slice(1, -1))).toHaveLength(2);
  }
});

test('files of one edition bear one mark, and those of another content another', () => {
  const { lexicon, texts } = pack(records);
  expect(lexicon).toMatchObject({ format: FORMAT, edition: expect.stringMatching(/^[\w-]{8}$/) as string });
  expect(texts).toMatchObject({ format: FORMAT, edition: lexicon.edition });
  expect(pack(records).lexicon.edition).toBe(lexicon.edition);
  const changed = records.map((record) =>
    record.kind === 'passage' ? { ...record, text: `${record.text}!` } : record,
  );
  expect(pack(changed).lexicon.edition).not.toBe(lexicon.edition);
});
