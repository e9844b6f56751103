/** What a bench gives back, and the document that keeps it: `docs/benchmarks.md` is made by `npm run bench -- --write`. */
import { arch, availableParallelism, platform, totalmem } from 'node:os';

export interface Options {
  /** Visits of a page, or whatever a bench repeats; each bench has its own default. */
  readonly runs?: number | undefined;
  /** Kinds of pages; without any, all. */
  readonly kinds?: readonly string[] | undefined;
}

export interface Report {
  /** Tables, without a heading of the second level. */
  readonly markdown: string;
  /** The bars that are broken, each in a sentence. */
  readonly broken: readonly string[];
}

export interface Bench {
  readonly title: string;
  /** What is measured, and the bars. */
  readonly about: string;
  readonly run: (options: Options) => Report | Promise<Report>;
}

export const NOTHING_BUILT: Report = { markdown: '', broken: ['nothing is built: run "npm run build" first'] };

/** Enough to read a time by, and nothing of whose machine it is. */
export function machineClass(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${platform()} ${arch()}, ${availableParallelism()} cores, ${memory} GB, Node ${process.versions.node}`;
}

/** One part of the document. `command` is what made it. */
export function section(bench: Bench, report: Report, command: string, day: string, machine = machineClass()): string {
  return [`## ${bench.title}`, bench.about, report.markdown, `_${day}, by \`${command}\`, on ${machine}._`, ''].join(
    '\n\n',
  );
}

const HEAD = `# Benchmarks

No number here is typed: \`npm run bench -- --write\` makes this page from a built site, \`npm run bench sizes -- --write\` one part of it. Times are of the machine that is named under them.
`;

/** The document with the sections that were made anew; those that were not stay as they are, in the order of the benches. */
export function documentOf(
  benches: Readonly<Record<string, Bench>>,
  made: ReadonlyMap<string, string>,
  before: string,
): string {
  const kept = new Map(
    before
      .split(/^(?=## )/m)
      .slice(1)
      .map((text) => [/^## (.*)$/m.exec(text)?.[1] ?? '', text]),
  );
  const parts = Object.entries(benches).flatMap(([name, { title }]) => made.get(name) ?? kept.get(title) ?? []);
  return [HEAD, ...parts.map((text) => `${text.trim()}\n`)].join('\n');
}
