/** Whom a name means: the first rule that says so. */
import { bearersOf } from '../bearers.ts';
import type { Candidate, NamedPassage } from '../candidate.ts';
import type { NameIndex } from '../patterns.ts';
import { bearerAbove } from './bearer-above.ts';
import { fullName } from './full-name.ts';
import { namedBelow } from './named-below.ts';
import { nearWords } from './near-words.ts';
import { nobody } from './nobody.ts';
import { onlyBearer } from './only-bearer.ts';
import type { Named, WhomRule } from './rule.ts';
import { severalBearers } from './several-bearers.ts';
import { sharedNoun } from './shared-noun.ts';
import { titledBearer } from './titled-bearer.ts';

export const WHOM: readonly WhomRule[] = [
  nearWords,
  sharedNoun,
  fullName,
  severalBearers,
  titledBearer,
  bearerAbove,
  namedBelow,
  onlyBearer,
  nobody,
];

export function namedIn(
  passages: readonly NamedPassage[],
  found: readonly (readonly Candidate[])[],
  index: NameIndex,
): Named {
  const inFull = new Set<string>();
  const others = new Set<string>();
  for (const { patterns } of found.flat()) {
    const [only, another] = patterns;
    if (only?.sort !== 'full' || another !== undefined) continue;
    if (only.kind === 'person') inFull.add(only.entity);
    if (only.kind !== 'place') others.add(only.entity);
  }
  return { passages, bearers: bearersOf(passages, found, index), inFull, context: others.size };
}
