/** YAML with places: every problem of syntax or shape is reported at its own line and column. */
import type { z } from 'astro/zod';
import { isAlias, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Scalar, YAMLMap } from 'yaml';
import { type Diagnostics, quoteFound } from '../diagnostics.ts';
import { type Change, clean, cleanText } from '../text/unicode.ts';
import { type Place, reportChanges } from './characters.ts';

export type { Place } from './characters.ts';

/** Aliases could expand a few lines to gigabytes; no content file needs more than a handful. */
const MAX_ALIASES = 50;
/** Values inside values: deeper than any shape of the content folder. */
const MAX_DEPTH = 50;
/** The parser calls itself for each value inside a value, and says in these words that the stack was too small for it. */
const OUT_OF_STACK = 'call stack';
/** Problems of one file that are named; the rest is counted, since a file of another kind has a hundred thousand. */
const MAX_PROBLEMS = 50;

/** Where the value at a path of keys stands, or the nearest one above it that is there. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/**
 * @param firstLine line of the file at which `source` begins
 * @param found told how to find the places of what was read, for messages about what it refers to
 * @returns the validated value, its strings as the record may have them, or undefined with every problem reported
 */
export function readYaml<Shape extends z.ZodType>(
  source: string,
  shape: Shape,
  diagnostics: Diagnostics,
  firstLine = 1,
  found?: (locate: Locate) => void,
): z.infer<Shape> | undefined {
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  // Whether keys are unique is asked below, in linear time.
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
  const problems = new Problems(diagnostics, place);
  noteErrors(document, problems);
  if (problems.count === 0) cleanNodes(document, problems);
  const value = problems.count === 0 ? toValue(document, problems) : undefined;
  if (problems.count > 0) {
    problems.close();
    return undefined;
  }

  const result = shape.safeParse(value ?? {});
  found?.((path) => place(offsetOf(document, path)));
  if (result.success) {
    for (const offset of keysThatVanish(document)) {
      problems.add(offset, {
        rule: 'content-shape',
        expected: 'a name of lower-case letters, digits and hyphens',
        found: '"__proto__"',
        fix: 'give it another name',
      });
    }
    if (problems.count === 0) return result.data;
    problems.close();
    return undefined;
  }
  for (const issue of result.error.issues.slice(0, MAX_PROBLEMS + 1)) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.add(offsetOf(document, path), { rule: 'content-shape', ...describeIssue(issue, path, value ?? {}) });
  }
  problems.close(result.error.issues.length);
  return undefined;
}

function noteErrors({ errors }: Document, problems: Problems): void {
  const stack = errors.find(({ message }) => message.includes(OUT_OF_STACK));
  if (stack !== undefined) problems.add(stack.pos[0], tooDeep());
  else for (const { pos, message } of errors) problems.add(pos[0], brokenYaml(message));
}

interface Problem {
  rule: string;
  expected: string;
  found: string;
  fix: string;
}

/** The problems of one file, each at its place, the first {@link MAX_PROBLEMS} of them in words. */
class Problems {
  readonly diagnostics: Diagnostics;
  readonly place: (offset: number) => Place;
  count = 0;

  constructor(diagnostics: Diagnostics, place: (offset: number) => Place) {
    this.diagnostics = diagnostics;
    this.place = place;
  }

  add(offset: number, problem: Problem): void {
    this.count++;
    if (this.count <= MAX_PROBLEMS) this.diagnostics.report({ ...this.place(offset), ...problem });
  }

  /** @param all how many there are, where not every one was added */
  close(all = this.count): void {
    if (all <= MAX_PROBLEMS) return;
    this.diagnostics.report({
      rule: 'content-shape',
      expected: 'a file of its kind',
      found: `${all - MAX_PROBLEMS} problems more`,
      fix: 'mend those above first',
    });
  }
}

const brokenYaml = (message: string): Problem => ({
  rule: 'broken-yaml',
  expected: 'valid YAML',
  found: message,
  fix: 'mend the line; a value with ": " or "#" in it wants quotation marks',
});

const tooDeep = (): Problem => ({
  rule: 'too-deep',
  expected: `at most ${MAX_DEPTH} values inside each other`,
  found: 'more of them',
  fix: 'close the brackets, or take out what the file is not meant to hold',
});

function toValue(document: Document, problems: Problems): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.add(0, {
      rule: 'broken-yaml',
      expected: `at most ${MAX_ALIASES} aliases, each behind its anchor`,
      found: message,
      fix: 'write the values out',
    });
    return undefined;
  }
}

/**
 * Before anything is made of the nodes: whether they nest within reason, whether a key stands twice, whether an alias
 * leads back to what it stands in. Escapes can name what no text may hold (`"\u202e"`), so strings are cleaned here.
 */
function cleanNodes(document: Document, problems: Problems): void {
  const changes: (Change & { offset: number })[] = [];
  const open: { node: unknown; anchors: readonly string[]; depth: number }[] = [
    { node: document.contents, anchors: [], depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, anchors, depth } = next;
    if (!isNode(node)) continue;
    const offset = node.range?.[0] ?? 0;
    if (depth > MAX_DEPTH) {
      problems.add(offset, tooDeep());
      return;
    }
    if (isAlias(node) && anchors.includes(node.source)) problems.add(offset, endlessAlias(node.source));
    if (isScalar(node)) changes.push(...cleanScalar(node).map((change) => ({ ...change, offset })));
    if (!isCollection(node)) continue;
    const inside = { anchors: node.anchor === undefined ? anchors : [...anchors, node.anchor], depth: depth + 1 };
    if (isMap(node)) checkKeys(node, problems);
    for (const item of node.items.toReversed()) {
      if (!isPair(item)) open.push({ node: item, ...inside });
      // A key that is no word was reported; what is in it is nobody's.
      else open.push({ node: item.value, ...inside }, { node: isScalar(item.key) ? item.key : undefined, ...inside });
    }
  }
  reportChanges(changes, ({ offset }) => problems.place(offset), problems.diagnostics);
}

function cleanScalar(node: Scalar): readonly Change[] {
  if (typeof node.value !== 'string') return [];
  const { text, changes } = cleanText(oneLine(node.value));
  node.value = text;
  return changes;
}

const endlessAlias = (source: string): Problem => ({
  rule: 'broken-yaml',
  expected: 'an alias of a value that is complete',
  found: `*${source} inside of &${source}, which has no end`,
  fix: 'write the value out',
});

/** Of two keys of one name JavaScript keeps the last, without a word; `1` and `"1"` are one name. */
function checkKeys(map: YAMLMap, problems: Problems): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) {
      problems.add(offset, brokenYaml('a key that is no word'));
      continue;
    }
    const name = clean(oneLine(String(key.value)));
    if (seen.has(name)) problems.add(offset, brokenYaml('Map keys must be unique'));
    seen.add(name);
  }
}

/** Nothing that an editor writes has lines: a folded text ends in a line end that nobody meant. */
function oneLine(text: string): string {
  const lines = text.split('\n');
  const joined = lines.length === 1 ? text : lines.flatMap((line) => line.trim() || []).join(' ');
  return joined.replaceAll('\t', ' ');
}

/** Offsets of keys that a map of free names takes for its prototype, and loses without a word. */
function keysThatVanish(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__') offsets.push(key.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function describeIssue(
  issue: z.core.$ZodIssue,
  path: PropertyKey[],
  value: unknown,
): { expected: string; found: string; fix: string } {
  const name = path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return {
      expected: 'a known key',
      found: issue.keys.map(quoteFound).join(', '),
      fix: 'correct or remove it; docs/content.md lists the keys',
    };
  }
  const found = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );
  const expected =
    issue.code === 'invalid_type'
      ? `${name} to be ${issue.expected}`
      : issue.code === 'invalid_value'
        ? `${name} to be one of ${issue.values.map(String).join(', ')}`
        : `${name} to be valid (${issue.message})`;
  return {
    expected,
    found: found === undefined ? 'nothing' : quoteFound(typeof found === 'string' ? found : JSON.stringify(found)),
    fix: found === undefined ? `add ${name}` : `correct ${name}`,
  };
}

/** Offset of the node at a path, or of the nearest one above it; of the key, where there is a pair. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const key of path) {
    const items: unknown[] = isNode(node) && 'items' in node && Array.isArray(node.items) ? node.items : [];
    const next =
      typeof key === 'number' ? items[key] : items.find((item) => isPair(item) && String(item.key) === String(key));
    if (next === undefined) break;
    const anchor = isPair(next) ? next.key : next;
    if (isNode(anchor) && anchor.range) offset = anchor.range[0];
    node = isPair(next) ? next.value : next;
  }
  return offset;
}
