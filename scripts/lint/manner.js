// @ts-check
/** Rules of the house style that no plugin has (docs/design.md, "Manner"). */

/** @typedef {import('eslint').Rule.Node} Node */

/** Longer patterns are lists in disguise, and nobody reads them. */
const LONGEST_PATTERN = 200;
/** So many letters in a row outside of escapes and classes are a word. */
const LETTERS_OF_A_WORD = 3;
/** Fewer may be the names of anything. */
const WORDS_OF_A_LIST = 3;
/** Names of formats and addresses are of no language. */
const TECHNICAL = new Set([
  'com',
  'data',
  'html',
  'http',
  'https',
  'javascript',
  'mailto',
  'markdown',
  'net',
  'org',
  'text',
  'txt',
  'vbscript',
  'www',
]);

/** @param {string} pattern @returns {string | undefined} the first word of a language that a pattern holds */
export function wordIn(pattern) {
  const bare = pattern
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\\[pP]\{[^}]*\}|\\k<\w+>|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\./g, ' ')
    .replace(/\[[^\]]*\]/g, ' ');
  return bare.match(/\p{L}+/gu)?.find((word) => word.length >= LETTERS_OF_A_WORD && !TECHNICAL.has(word.toLowerCase()));
}

/** @type {import('eslint').Rule.RuleModule} */
const patternLength = {
  meta: { type: 'suggestion', schema: [], messages: { long: 'A pattern of {{length}} characters; at most {{most}}.' } },
  create: (context) => ({
    Literal(node) {
      if (!('regex' in node) || node.regex.pattern.length <= LONGEST_PATTERN) return;
      const data = { length: String(node.regex.pattern.length), most: String(LONGEST_PATTERN) };
      context.report({ node, messageId: 'long', data });
    },
  }),
};

/** @type {import('eslint').Rule.RuleModule} */
const noWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      word: 'A rule holds no word of a language: "{{word}}" belongs into src/pipeline/language/.',
      joined: 'A pattern that is joined from parts cannot be read or measured: use phrases of the language.',
      list: 'A list of words belongs into src/pipeline/language/.',
    },
  },
  create: (context) => ({
    Literal(node) {
      const word = 'regex' in node ? wordIn(node.regex.pattern) : undefined;
      if (word !== undefined) context.report({ node, messageId: 'word', data: { word } });
    },
    'NewExpression[callee.name="RegExp"]'(/** @type {Node} */ node) {
      context.report({ node, messageId: 'joined' });
    },
    // 'the of and'.split(' '), new Set(['the', 'of', 'and'])
    'CallExpression[callee.object.type="Literal"][callee.property.name="split"]'(/** @type {Node} */ node) {
      context.report({ node, messageId: 'list' });
    },
    'NewExpression[callee.name="Set"] > ArrayExpression.arguments'(/** @type {Node} */ node) {
      if (node.type !== 'ArrayExpression') return;
      const words = node.elements.filter((item) => item?.type === 'Literal' && /^\p{L}{2,}/u.test(String(item.value)));
      if (words.length >= WORDS_OF_A_LIST) context.report({ node, messageId: 'list' });
    },
  }),
};

export default { rules: { 'pattern-length': patternLength, 'no-words': noWords } };
