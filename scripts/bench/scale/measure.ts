/** One engine over one collection: prepared, opened with questions, typed into. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Collection } from '../search/collection.ts';
import type { Asked } from './asked.ts';
import { type First, keyByKey, type Row, spreadOf, type TypedRow } from './measured.ts';
import { openedWith, PATIENCE } from './opened.ts';
import { NOTHING } from './peers/nothing.ts';
import { serve } from './served.ts';
import type { Prepared, Subject } from './subject.ts';
import { type, type Typed } from './typing.ts';

interface Plan {
  collection: Collection;
  asked: readonly Asked[];
  /** Passes over the questions, each in a page of its own. */
  runs: number;
  browser: Browser;
}

/** In milliseconds, of a key's answers in all: who takes seconds for one is asked few keys. */
const BUDGET = 60_000;

/**
 * In milliseconds. What is asked for while the first result is on its way to the page is not needed for it; without a
 * network in between it would have come already.
 */
export const LATENCY = 100;

/** Of each kind of question, so many are asked of a new page each. */
const OPENED = 2;

export async function measure(subject: Subject, plan: Plan): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-scale-'));
  try {
    const prepared = await subject.prepare(plan.collection, folder);
    const { seconds, serialized } = prepared;
    const row: Row = { engine: subject.name, seconds, ...(serialized !== undefined && { serialized }) };
    try {
      Object.assign(row, await opened(folder, subject, prepared, plan));
      if (row.name || row.headline || subject === NOTHING) row.typed = await typed(folder, subject, prepared, plan);
      else row.failed = `no right result within ${PATIENCE / 1000} s`;
    } catch (error) {
      row.failed = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    }
    return row;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function opened(folder: string, subject: Subject, prepared: Prepared, plan: Plan): Promise<Partial<Row>> {
  const served = await serve(folder, LATENCY);
  const first = async (kind: 'name' | 'headline' | 'phrase'): Promise<First | undefined> => {
    const found: First[] = [];
    for (const asked of plan.asked.filter((one) => one.kind === kind && one.expected.length > 0).slice(0, OPENED)) {
      const one = await openedWith(asked, plan.browser, subject, prepared, served);
      if (one) found.push(one);
    }
    const most = (of: (one: First) => number): number => Math.max(...found.map(of));
    if (found.length === 0) return undefined;
    return {
      bytes: most(({ bytes }) => bytes),
      seconds: most((one) => one.seconds),
      longest: most((one) => one.longest),
    };
  };
  try {
    const name = await first('name');
    const headline = await first('headline');
    const phrase = await first('phrase');
    return {
      ...(prepared.lexicon !== undefined && { lexicon: served.bytes(prepared.lexicon) }),
      ...(name && { name }),
      ...(headline && { headline }),
      ...(phrase && { phrase }),
    };
  } finally {
    served.stop();
  }
}

async function typed(folder: string, subject: Subject, prepared: Prepared, plan: Plan): Promise<TypedRow> {
  const served = await serve(folder);
  try {
    const runs: Typed[] = [];
    for (let run = 0; run < plan.runs; run++) {
      runs.push(await type(plan.asked, BUDGET / plan.runs, plan.browser, subject, prepared, served));
    }
    return typedRow(runs);
  } finally {
    served.stop();
  }
}

function typedRow(runs: readonly Typed[]): TypedRow {
  const keys = runs.map((run) => run.keys);
  const work = runs.map((run) => run.work);
  const changed = keyByKey(keys, ({ first }) => first);
  const memory = runs.flatMap((run) => run.memory ?? []);
  const sum = (of: (run: Typed) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const length = Math.min(...keys.map((list) => list.length));
  return {
    keys: length,
    unanswered: length - changed.length,
    answerable: sum(({ answerable }) => answerable),
    found: sum(({ found }) => found),
    missed: [...new Set(runs.flatMap(({ missed }) => missed))],
    cpu: spreadOf(keyByKey(work, ({ cpu }) => cpu)),
    first: spreadOf(changed),
    whole: spreadOf(keyByKey(keys, ({ whole }) => whole)),
    painted: spreadOf(keyByKey(keys, ({ painted }) => painted)),
    frame: spreadOf(keyByKey(keys, ({ frame }) => frame)),
    long: spreadOf(keyByKey(work, ({ long }) => long)),
    busy: spreadOf(keyByKey(work, ({ busy }) => busy)),
    ...(memory.length > 0 && { memory: spreadOf(memory).median }),
  };
}
