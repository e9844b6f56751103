/**
 * What a piece of work costs, in microseconds of processor time, the least of several runs. It says nothing by itself, for
 * machines differ: a test compares two costs of the same run, and on a busy machine both wait alike.
 */
export async function cost(work: () => unknown, runs = 5): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}
