import { type WhomRule, wholeNames } from './rule.ts';

export const sharedNoun: WhomRule = {
  name: 'shared-noun',
  why: 'A name without its noun is found before the plural of it: “the Sinaloa and Jalisco cartels”.',
  read: (_, __, candidate) => {
    const [only, ...others] = wholeNames(candidate);
    return only?.sort === 'stem' && others.length === 0 ? { entity: only.entity } : undefined;
  },
};
