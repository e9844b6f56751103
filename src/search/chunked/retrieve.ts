/** Which articles may answer, the likeliest first. */
import type { Ask, Found } from './pagefind.ts';
import { plan, type Catalogue, type Wanted } from './plan.ts';
import type { Spellings } from './spelling.ts';

/** `spellings` are fetched where nothing is found. */
export async function retrieve(
  wanted: Wanted,
  catalogue: Catalogue,
  ask: Ask,
  spellings: () => Promise<Spellings>,
): Promise<Found[]> {
  const { words, named } = wanted;
  const found = merge(await ask(plan(wanted, catalogue)));
  if (found.length > 0 || named.length > 0 || words.length === 0) return found;
  const spelled = variants(words, await spellings());
  const meant = merge(await ask(spelled.flatMap((those) => plan({ ...wanted, words: those }, catalogue))));
  if (meant.length > 0 || words.length === 1) return meant;
  // Nothing has them all: what has the rarest of them.
  const each = await ask(
    words.flatMap((word) => plan({ ...wanted, words: [word], phrases: [] }, catalogue).slice(0, 1)),
  );
  return merge(
    each
      .filter((list) => list.length > 0)
      .sort((a, b) => a.length - b.length)
      .slice(0, 2),
  );
}

/** The first of each list, then the second of each: each search has its say. Each article once. */
function merge(lists: readonly (readonly Found[])[]): Found[] {
  const merged = new Map<string, Found>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let place = 0; place < longest; place++) {
    for (const list of lists) {
      const found = list[place];
      if (found && !merged.has(found.id)) merged.set(found.id, found);
    }
  }
  return [...merged.values()];
}

/** Ways to spell the words, the words themselves left out; more than a few would take too long. */
const VARIANTS = 4;

function variants(words: readonly string[], near: Spellings): string[][] {
  const ways = words
    .map((word) => [...near(word), word])
    .reduce<string[][]>((found, those) => found.flatMap((way) => those.map((word) => [...way, word])), [[]]);
  return ways.slice(0, -1).slice(0, VARIANTS);
}
