/** YAML with places: every problem of syntax or shape is reported at its own line and column. */
import type { z } from 'astro/zod';
import { isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { type Diagnostics, quoteFound } from '../diagnostics.ts';

/** Aliases could expand a few lines to gigabytes; no content file needs more than a handful. */
const MAX_ALIASES = 50;

export interface Place {
  line: number;
  column: number;
}

/** Where the value at a path of keys stands, or the nearest one above it that is there. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/**
 * @param firstLine line of the file at which `source` begins
 * @param found told how to find the places of what was read, for messages about what it refers to
 * @returns the validated value, or undefined with every problem reported
 */
export function readYaml<Shape extends z.ZodType>(
  source: string,
  shape: Shape,
  diagnostics: Diagnostics,
  firstLine = 1,
  found?: (locate: Locate) => void,
): z.infer<Shape> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) {
    diagnostics.report({
      ...place(error.pos[0]),
      rule: 'broken-yaml',
      expected: 'valid YAML',
      found: error.message,
      fix: 'mend the line; a value with ": " or "#" in it wants quotation marks',
    });
  }
  if (document.errors.length > 0) return undefined;

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    diagnostics.report({
      ...place(0),
      rule: 'broken-yaml',
      expected: `at most ${MAX_ALIASES} aliases`,
      found: error instanceof Error ? error.message : String(error),
      fix: 'write the values out',
    });
    return undefined;
  }

  const result = shape.safeParse(value);
  found?.((path) => place(offsetOf(document, path)));
  if (result.success) {
    const vanishing = keysThatVanish(document);
    for (const offset of vanishing) {
      diagnostics.report({
        ...place(offset),
        rule: 'content-shape',
        expected: 'a name of lower-case letters, digits and hyphens',
        found: '"__proto__"',
        fix: 'give it another name',
      });
    }
    return vanishing.length === 0 ? result.data : undefined;
  }
  for (const issue of result.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    diagnostics.report({
      ...place(offsetOf(document, path)),
      rule: 'content-shape',
      ...describeIssue(issue, path, value),
    });
  }
  return undefined;
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
