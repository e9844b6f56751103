import { lastAbove } from '../bearers.ts';
import { entitiesOf, type WhomRule } from './rule.ts';

export const bearerAbove: WhomRule = {
  name: 'bearer-above',
  why: 'A surname means the last full name above that bears it, even one that the vocabulary does not know.',
  read: ({ bearers }, passage, candidate) => {
    const above = lastAbove(bearers, passage, candidate);
    if (above === undefined) return undefined;
    return above.entity !== undefined && entitiesOf(candidate).includes(above.entity)
      ? { entity: above.entity }
      : { left: 'The last full name above that bears it is somebody else’s.' };
  },
};
