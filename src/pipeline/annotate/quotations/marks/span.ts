/** A pair of quotation marks and what it encloses. */
export interface MarkedSpan {
  /** Offsets of the opening and of the closing mark; `end` is one past the last character inside where none closes. */
  open: number;
  close: number;
  /** Whether a closing mark stands at `close`. */
  closed: boolean;
}
