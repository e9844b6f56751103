import type { Story } from '../pipeline/record/schema.ts';

/** A headline of ours stands in brackets, as a cataloguer's title does. */
export const headlineOf = ({ title }: Story): string => (title.origin === 'editor' ? `[${title.text}]` : title.text);
