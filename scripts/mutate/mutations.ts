/** Small faults that a source file can be given, each in one place. */
import ts from 'typescript';

export interface Mutation {
  readonly file: string;
  /** UTF-16 offsets in the file's text; what stands there gives way to `to`. */
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Of a node: what stands in its place. */
type Mutator = (node: ts.Node) => readonly [ts.Node, string][];

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
  min: 'max',
  max: 'min',
};

/** Of the source of a pattern. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^\^/, ''],
  [/(?<!\\)\$$/, ''],
  [/(?<![\\(])\+/, '*'],
  [/(?<![\\(])\?(?![:=!<])/, ''],
  [/\[\^/, '['],
  [/\(\?!/, '(?='],
  [/\(\?<!/, '(?<='],
];

const operator: Mutator = (node) => {
  if (!ts.isBinaryExpression(node)) return [];
  const other = OPERATORS[node.operatorToken.getText()];
  return other === undefined ? [] : [[node.operatorToken, other]];
};

const negation: Mutator = (node) =>
  ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
    ? [[node, node.operand.getText()]]
    : [];

const condition: Mutator = (node) => {
  const test = ts.isIfStatement(node) ? node.expression : ts.isConditionalExpression(node) ? node.condition : undefined;
  return test ? [[test, `!(${test.getText()})`]] : [];
};

const literal: Mutator = (node) => {
  if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent)) return [[node, String(Number(node.text) + 1)]];
  if (ts.isLiteralTypeNode(node.parent)) return [];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  return node.kind === ts.SyntaxKind.FalseKeyword ? [[node, 'true']] : [];
};

/** An entry of a list left out: a rule, a word, a reader. */
const entry: Mutator = (node) => {
  if (!ts.isArrayLiteralExpression(node)) return [];
  return node.elements.map((element) => [element, node.elements.length === 1 ? '' : '...[]']);
};

const method: Mutator = (node) => {
  if (!ts.isPropertyAccessExpression(node) || !ts.isCallExpression(node.parent)) return [];
  const other = METHODS[node.name.text];
  return other === undefined ? [] : [[node.name, other]];
};

const pattern: Mutator = (node) => {
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const written = node.text;
  const end = written.lastIndexOf('/');
  const source = written.slice(1, end);
  return PATTERNS.filter(([what]) => what.test(source)).map(([what, to]) => [
    node,
    `/${source.replace(what, to)}${written.slice(end)}`,
  ]);
};

/** A call whose value nobody takes is left out. */
const statement: Mutator = (node) =>
  ts.isExpressionStatement(node) && ts.isCallExpression(node.expression) ? [[node, ';']] : [];

const MUTATORS: readonly Mutator[] = [operator, negation, condition, literal, entry, method, pattern, statement];

/** Every mutation of a file, in the order of its nodes. */
export function mutationsOf(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    for (const mutator of MUTATORS)
      for (const [place, to] of mutator(node)) found.push({ file, start: place.getStart(), end: place.end, to });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** So many, drawn by a seed: the same for the same texts. */
export function draw<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  let state = seed >>> 0;
  while (drawn.length < count && left.length > 0) {
    // A linear congruential generator (Knuth's MMIX constants cut to 32 bits: Numerical Recipes' 1664525, 1013904223).
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return drawn;
}
