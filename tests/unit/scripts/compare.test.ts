import { describe, expect, it } from 'vitest';
import { differences } from '../../../scripts/test/compare.ts';
import { grounds } from './grounds.ts';

describe('two builds', () => {
  it('are compared byte for byte', () => {
    const { at, put, site, target } = grounds();
    const again = at('again');
    site('dist', 'same');
    site('again', 'same');
    expect(differences(target, again)).toEqual([]);
    put('again/index.html', 'some');
    put('again/more.html');
    expect(differences(target, again)).toEqual(['index.html differs from byte 1 on', `more.html is only in ${again}`]);
  });
});
