import type { NameRun } from '../names/run.ts';

/** A subject that is no name: a pronoun points back, a role names nobody. */
export type Subject =
  | { kind: 'name'; run: NameRun }
  /** `at` is where the pronoun stands. */
  | { kind: 'pronoun'; at: number }
  /** `title` is its noun, for "the mayor" after "Mayor Ana Ruiz". */
  | { kind: 'role'; title?: string }
  | undefined;
