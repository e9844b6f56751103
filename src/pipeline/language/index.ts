/** The languages that the pipeline reads. A new one: its folder, and its line here. */
import { en } from './en/index.ts';
import type { Language } from './language.ts';

export type { Language } from './language.ts';

export const languages: readonly Language[] = [en];
