/** Spans of a text that do not overlap. */

export interface Span {
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** Whether one of the spans, given in their order, touches a stretch of the text. */
export const touched =
  (spans: readonly Span[]): ((start: number, end: number) => boolean) =>
  (start, end) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const first = spans[low];
    return first !== undefined && first.start < end;
  };
