import { entitiesOf, type WhomRule } from './rule.ts';

export const namedBelow: WhomRule = {
  name: 'named-below',
  why: 'A surname means the one entity that the article names in full further on.',
  read: ({ inFull }, _, candidate) => {
    const named = entitiesOf(candidate).filter((id) => inFull.has(id));
    const [only] = named;
    return only !== undefined && named.length === 1 ? { entity: only } : undefined;
  },
};
