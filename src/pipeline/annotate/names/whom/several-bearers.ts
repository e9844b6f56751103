import { entitiesOf, type WhomRule, wholeNames } from './rule.ts';

export const severalBearers: WhomRule = {
  name: 'several-bearers',
  why: 'A name that several bear is the one’s whom the article names otherwise, too; else nobody’s.',
  read: ({ inFull }, _, candidate) => {
    if (wholeNames(candidate).length < 2) return undefined;
    const named = entitiesOf(candidate).filter((id) => inFull.has(id));
    const [only] = named;
    return only !== undefined && named.length === 1
      ? { entity: only }
      : { left: 'Several entities bear the name, and nothing says which is meant.' };
  },
};
