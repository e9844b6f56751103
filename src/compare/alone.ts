/** Of so many rows one article alone tells. */
export const alone = (rows: readonly { articles: number }[]): number =>
  rows.filter(({ articles }) => articles === 1).length;
