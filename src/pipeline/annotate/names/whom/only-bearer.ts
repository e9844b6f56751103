import { entitiesOf, type WhomRule } from './rule.ts';

export const onlyBearer: WhomRule = {
  name: 'only-bearer',
  why: 'A surname means its only bearer in the vocabulary, where the article names others of it.',
  read: ({ context }, _, candidate) => {
    const ids = entitiesOf(candidate);
    const [only] = ids;
    return only !== undefined && ids.length === 1 && context > 0 ? { entity: only } : undefined;
  },
};
