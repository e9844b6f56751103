import { describe, expect, it } from 'vitest';
import { csv, csvResponse } from '../../../src/data/csv.ts';
import { readCsv } from './read-csv.ts';

describe('csv', () => {
  it('begins with a byte order mark and ends its lines with CRLF', () => {
    expect(
      csv([
        ['a', 1],
        ['b', undefined],
      ]),
    ).toBe('\uFEFFa,1\r\nb,\r\n');
  });

  it('quotes what would break a line or a cell', () => {
    expect(csv([['a,b', 'say "x"', 'two\nlines', ' space ']])).toBe(
      '\uFEFF"a,b","say ""x""","two\nlines"," space "\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1'])('takes from a cell the power of a formula: %j', (cell) => {
    expect(readCsv(csv([[cell]]))).toEqual([[`'${cell}`]]);
  });

  it('leaves numbers as they are, the negative ones too', () => {
    expect(csv([[-1, 2.5]])).toBe('\uFEFF-1,2.5\r\n');
  });

  it('is sent as UTF-8, with its mark', async () => {
    const response = csvResponse([['ñ']]);
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect([...new Uint8Array(await response.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });
});
