// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import manner from './scripts/lint/manner.js';

export default defineConfig(
  globalIgnores(['dist', 'dist-*', '.astro', '.cache', 'playwright-report', 'test-results', 'tests/corpus/*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'smart'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A number prints as what it is.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Text from articles is hostile: no pattern may take more than linear time on it.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
    },
  },
  {
    // The house style, held (docs/design.md, "Manner").
    files: ['src/**/*.ts'],
    plugins: { manner },
    rules: {
      complexity: ['error', 15],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'manner/pattern-length': 'error',
    },
  },
  {
    files: ['src/pipeline/**/*.ts'],
    // unicode.ts makes its patterns of lists of scripts, which are data of the standard.
    ignores: ['src/pipeline/language/**', 'src/pipeline/text/unicode.ts'],
    rules: { 'manner/no-words': 'error' },
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    languageOptions: {
      // The parser for components takes a project, not the project service.
      parserOptions: { projectService: false, project: './tsconfig.json', extraFileExtensions: ['.astro'] },
    },
    rules: {
      // Each use says, in the comment that allows it, what has sanitized the HTML.
      'astro/no-set-html-directive': 'error',
      // To these rules an imported component, and so every element of a template, is of an unknown type. `astro check`
      // knows the types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Plain JavaScript is for what runs before TypeScript can. Scripts of components, as the plugin cuts them out, are
    // files of no project.
    files: ['**/*.{js,mjs}', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // In a test, a value that is not there is a failure with a line number, which is what `!` gives.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
