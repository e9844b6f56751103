/**
 * The examples of a rule, in `tests/rules/<language>/<stage>/<rule>.ts`. They are found and run by
 * `tests/unit/pipeline/rules.test.ts`; a rule without an example of either kind fails there.
 */

import type { Language } from '../../src/pipeline/language/index.ts';

/** A line with what stands around it. Around the words in question stand `⟦` and `⟧`; without them the line is meant. */
export interface Example {
  text: string;
  above?: readonly string[];
  below?: readonly string[];
}

export interface Examples {
  /** In these the rule decides on the marked words. */
  finds: readonly (string | Example)[];
  /** In these it does not. */
  leaves: readonly (string | Example)[];
}

/** A stage, as the examples ask it: one file in `tests/rules/stages/`. */
export interface Stage {
  /** The rules in their order, by their names. */
  rules: readonly string[];
  /** Names of the rules that decided on the marked words: took them, or left them. */
  decide: (example: MarkedExample, language: Language) => readonly string[];
}

export interface MarkedExample {
  /** Without the marks. */
  text: string;
  above: readonly string[];
  below: readonly string[];
  /** Offsets of the marked words in `text`; all of it where nothing is marked. */
  start: number;
  end: number;
}

export function readExample(example: string | Example): MarkedExample {
  const { text, above = [], below = [] } = typeof example === 'string' ? { text: example } : example;
  const start = text.indexOf('⟦');
  const bare = text.replace('⟦', '').replace('⟧', '');
  return start === -1
    ? { text: bare, above, below, start: 0, end: bare.length }
    : { text: bare, above, below, start, end: text.indexOf('⟧') - 1 };
}
