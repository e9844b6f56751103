/** A table flattened, as it is published for spreadsheets: the first row names the columns. */
export type Sheet = (string | number | undefined)[][];
