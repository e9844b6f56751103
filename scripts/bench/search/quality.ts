/** How often the name that was meant comes first, is among the first five, and how high it stands. */
import type { Peer } from './peers.ts';
import type { Question } from './questions.ts';

export interface Quality {
  /** Share of the questions whose first result is meant. */
  first: number;
  five: number;
  /** Mean reciprocal rank within the first five. */
  rank: number;
  /** In milliseconds for one question, in Node. */
  median: number;
  p95: number;
}

export async function qualityOf({ ask }: Peer, asked: readonly Question[]): Promise<Quality> {
  let [first, five, rank] = [0, 0, 0];
  const times: number[] = [];
  for (const { text, meant } of asked) {
    const start = performance.now();
    const ids = await ask(text);
    times.push(performance.now() - start);
    const at = ids.findIndex((id) => meant.has(id));
    if (at === 0) first += 1;
    if (at >= 0) five += 1;
    if (at >= 0) rank += 1 / (at + 1);
  }
  times.sort((a, b) => a - b);
  const share = (sum: number): number => sum / Math.max(1, asked.length);
  const time = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? 0;
  return { first: share(first), five: share(five), rank: share(rank), median: time(0.5), p95: time(0.95) };
}
