/** Parts of names that are joined to the next by a hyphen, a space or nothing, as each paper has it: "Abdul-Rahman". */
export const JOINED_PARTS: ReadonlySet<string> = new Set(['abd', 'abdel', 'abdul', 'abu', 'al', 'el']);
