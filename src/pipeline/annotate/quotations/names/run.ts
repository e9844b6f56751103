/** A name as a report prints it. */
export interface NameRun {
  /** As printed, without title and possessive. */
  name: string;
  start: number;
  end: number;
  /** Entity id, where the vocabulary knows it. */
  entity?: string;
  /** The title or role right before it, in lower case. */
  title?: string;
  /** Stands behind the place or matter of an office: "Ambassador to Mexico Ronald Johnson". */
  office?: true;
  person: boolean;
  possessive: boolean;
}

/** Capitalized words in a row, and the names in them. */
export interface NameMatch {
  at: number;
  end: number;
  runs: NameRun[];
}
