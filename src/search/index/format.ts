/**
 * The shape of the index's files (`packed.ts`), to be raised with every change of it: a page that was loaded before the
 * site was renewed asks for its files with the older program.
 */
export const FORMAT = 1;
