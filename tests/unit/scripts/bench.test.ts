/** The tables of the benches, and the document that keeps them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  belowHundred,
  largestOfEachKind,
  lighthouseTable,
  type MeasuredPage,
  type Visit,
} from '../../../scripts/bench/lighthouse.ts';
import { type Bench, documentOf, machineClass, section } from '../../../scripts/bench/report.ts';

const visit = (performance: number, seo = 100, lost: readonly string[] = []): Visit => ({
  scores: { performance, accessibility: 100, 'best-practices': 100, seo },
  paint: 1234,
  blocking: 5.4,
  shift: 0,
  lost: { performance: lost, accessibility: [], 'best-practices': [], seo: ['is-crawlable'] },
});
const page = (visits: readonly Visit[], noindex = false): MeasuredPage => ({
  kind: 'people/…',
  file: 'people/a/index.html',
  noindex,
  visits,
});

describe('a score of Lighthouse', () => {
  it('is the median of the visits', () => {
    const visits = [visit(100), visit(80), visit(99), visit(97), visit(100)];
    expect(
      lighthouseTable([page(visits)])
        .split('\n')
        .at(-1),
    ).toBe('| people/… | 99 | 100 | 100 | 100 | 1.2 s | 5 ms | 0.000 |');
  });

  it('below 100 is told with what cost it', () => {
    expect(belowHundred([page([visit(98, 100, ['largest-contentful-paint'])])])).toEqual([
      'people/…, performance: 98 of 100 (largest-contentful-paint)',
    ]);
    expect(belowHundred([page([visit(100)])])).toEqual([]);
  });

  it('for search engines is left out where they are asked to keep away, and only there', () => {
    expect(belowHundred([page([visit(100, 63)], true)])).toEqual([]);
    expect(lighthouseTable([page([visit(100, 63)], true)])).toContain('| noindex |');
    expect(belowHundred([page([visit(100, 63)])])).toEqual(['people/…, SEO: 63 of 100 (is-crawlable)']);
  });
});

describe('the pages that Lighthouse visits', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'colophon-bench-'));
    for (const [name, text] of Object.entries({
      'index.html': 'front',
      'people/a/index.html': '<p>A short one',
      'people/b/index.html': '<meta name="robots" content="noindex"><p>A longer one',
    })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are the largest of each kind', () => {
    expect(largestOfEachKind(folder)).toEqual([
      { kind: 'front page', file: 'index.html', noindex: false },
      { kind: 'people/…', file: 'people/b/index.html', noindex: true },
    ]);
  });
});

describe('docs/benchmarks.md', () => {
  const bench = (title: string): Bench => ({
    title,
    about: `About ${title}.`,
    run: () => ({ markdown: '', broken: [] }),
  });
  const benches = { one: bench('One'), two: bench('Two') };
  const part = (name: 'one' | 'two', markdown: string): [string, string] => [
    name,
    section(benches[name], { markdown, broken: [] }, `npm run bench ${name}`, '2026-01-01', 'a machine'),
  ];

  it('says by which command, when and on what machine each part was made', () => {
    expect(part('one', '| a |')[1]).toBe(
      '## One\n\nAbout One.\n\n| a |\n\n_2026-01-01, by `npm run bench one`, on a machine._\n\n',
    );
    expect(machineClass()).toMatch(/^\w+ \w+, \d+ cores, \d+ GB, Node \d+\.\d+\.\d+$/);
  });

  it('keeps the parts that were not measured again, in the order of the benches', () => {
    const first = documentOf(benches, new Map([part('two', 'old'), part('one', 'old')]), '');
    expect(first.indexOf('## One')).toBeLessThan(first.indexOf('## Two'));
    const second = documentOf(benches, new Map([part('two', 'new')]), first);
    expect(second).toBe(documentOf(benches, new Map([part('one', 'old'), part('two', 'new')]), ''));
    expect(documentOf(benches, new Map(), second)).toBe(second);
  });
});
