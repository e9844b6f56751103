/**
 * Astro's build log, read line by line. Astro reports some failures only there and still exits 0: a reference that
 * leads nowhere, a collection that could not be read, a page that came out empty.
 */

/** A line of `astro build --json`. */
interface LogEntry {
  readonly level: string;
  readonly label: string | null;
  readonly message: string;
}

/** What the build makes of a line: shown or not, and whether it fails the build. */
export interface Reading {
  readonly text: string;
  readonly show: boolean;
  readonly fails: boolean;
  /** Number of pages, in the one line that reports it. */
  readonly pages?: number;
}

/**
 * Labels under which Astro and Vite themselves warn. Each of their warnings fails the build; another label is one of
 * our loaders, whose warnings are about the content and were already judged by the content check.
 */
const FAILING_LABELS = new Set([
  'assets',
  'build',
  'config',
  'content',
  'csp',
  'deprecated',
  'redirects',
  'router',
  'vite',
]);

/** Warnings of those labels that come with good builds too, each with its reason; they are not shown. */
const HARMLESS: readonly RegExp[] = [
  // A folder of articles that belong to no event has no events; that every page is there is counted afterwards.
  /^The collection "\w+" does not exist or is empty/,
];

/** Failures that are logged as information. */
const FAILING_MESSAGES: readonly RegExp[] = [/file not created, response body was empty/];

/** Lines that only show progress. */
const PROGRESS =
  /^(\s*├─|\s*\(\+|✓|directory:|mode:|output:|Collecting|Building static|Rearranging|Generated|Sync|Re-optimizing|Complete!|\s*generating static)/;

export function readLine(line: string): Reading {
  const entry = parse(line);
  if (!entry) {
    // Not a log line: a stack trace, or something that a dependency printed.
    return { text: line, show: line.trim() !== '', fails: /^\s*(\[ERROR\]|(Uncaught )?\w*Error\b)/.test(line) };
  }
  const message = entry.message.trim();
  const text = entry.level === 'info' ? message : `${entry.level}: [${entry.label ?? 'astro'}] ${message}`;
  const pages = /^(\d+) page\(s\) built/.exec(message)?.[1];
  const failure = fails(entry);
  return {
    text,
    show: failure || (message !== '' && !isNoise(entry)),
    fails: failure,
    ...(pages !== undefined && { pages: Number(pages) }),
  };
}

function fails({ level, label, message }: LogEntry): boolean {
  if (level === 'error') return true;
  if (FAILING_MESSAGES.some((pattern) => pattern.test(message))) return true;
  if (level !== 'warn' || HARMLESS.some((pattern) => pattern.test(message))) return false;
  return label === null || FAILING_LABELS.has(label);
}

function isNoise({ level, message }: LogEntry): boolean {
  return level === 'info' ? PROGRESS.test(message) : HARMLESS.some((pattern) => pattern.test(message));
}

function parse(line: string): LogEntry | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is LogEntry {
  return typeof value === 'object' && value !== null && 'level' in value && 'message' in value && 'label' in value;
}
