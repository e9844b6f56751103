/** Writes `measured:` into a digest's front matter, and leaves every other byte of the file as it is. */
import { Document, isMap, isPair, isScalar, isSeq, parseDocument, Scalar, visit } from 'yaml';
import type { Measured } from '../../pipeline/record/schema.ts';

const KEY = 'measured';
/** The lines between the two fences. */
const FRONT_MATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

export function withMeasured(source: string, measured: Measured): string {
  const match = FRONT_MATTER.exec(source);
  const fence = match?.[1];
  const yaml = match?.[2];
  if (fence === undefined || yaml === undefined) {
    throw new Error('expected front matter between two lines of ---, found none; is this a digest?');
  }
  const section = stringify(measured).replaceAll('\n', fence.endsWith('\r\n') ? '\r\n' : '\n');
  const { from, to } = sectionOf(yaml);
  const written = yaml.slice(0, from) + section + yaml.slice(to);
  const error = parseDocument(written, { prettyErrors: false }).errors[0];
  if (error !== undefined)
    throw new Error(
      `expected to replace "${KEY}", found lines of it that cannot be told apart: ${error.message}; remove it by hand`,
    );
  return source.slice(0, fence.length) + written + source.slice(fence.length + yaml.length);
}

/** Where the key and all that is indented under it stand; at the end where it is missing. */
function sectionOf(yaml: string): { from: number; to: number } {
  const document = parseDocument(yaml, { prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined)
    throw new Error(`expected valid YAML in the front matter, found: ${error.message}; mend it first`);
  const items = isMap(document.contents) ? document.contents.items : [];
  const key = items
    .map((item) => (isPair(item) ? item.key : undefined))
    .find((one) => isScalar(one) && one.value === KEY);
  const from = isScalar(key) ? key.range[0] : undefined;
  if (from === undefined) return { from: yaml.length, to: yaml.length };
  // Another key, or a comment about it, begins with its line.
  const next = /\n(?=[^\s])/g;
  next.lastIndex = from;
  const end = next.exec(yaml);
  return { from, to: end === null ? yaml.length : end.index + 1 };
}

/** Phrases in quotation marks, as what they are. */
function stringify(measured: Measured): string {
  const document = new Document({ [KEY]: measured });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'phrase' && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
      if (isScalar(key) && ['figures', 'dates'].includes(String(key.value)) && isSeq(value)) {
        for (const item of value.items) if (isMap(item)) item.flow = true;
        value.flow = value.items.every(isScalar);
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
