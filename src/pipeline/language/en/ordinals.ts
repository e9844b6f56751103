/** Behind a number in figures they make it an ordinal. */
export const ordinalEndings: readonly string[] = ['nd', 'rd', 'st', 'th'];
