import { wordBefore } from '../leaving/beside.ts';
import { type Bearer, bearersOfName } from '../bearers.ts';
import { addressOf } from '../address.ts';
import { entitiesOf, type WhomRule } from './rule.ts';

export const titledBearer: WhomRule = {
  name: 'titled-bearer',
  why: 'Of several who bear a surname “Mr Roe” means the one whom the article calls so, else nobody is sure.',
  read: ({ bearers, passages }, passage, candidate) => {
    const read = passages[passage];
    const before = read && wordBefore(read, candidate);
    const address = read && before !== undefined ? addressOf(before, read.language.people) : undefined;
    if (address === undefined) return undefined;
    const others = bearersOfName(bearers, candidate);
    const people = new Set(others.map(({ entity }) => entity));
    if (people.size < 2) return undefined;
    const called = (as: Bearer['address']): Set<string | undefined> =>
      new Set(others.filter((bearer) => bearer.address === as).map(({ entity }) => entity));
    const same = called(address);
    const opposite = called(address === 'he' ? 'she' : 'he');
    const left = same.size > 0 ? same : new Set([...people].filter((person) => !opposite.has(person)));
    const [only] = left;
    if (left.size === 1 && only !== undefined && entitiesOf(candidate).includes(only)) return { entity: only };
    return { left: 'Several bear the surname, and nothing says which of them is addressed so.' };
  },
};
