import { named } from '../speakers/index.ts';
import { signatureAt } from '../signature.ts';
import type { ClauseRule } from './rule.ts';

export const signedBehind: ClauseRule = {
  name: 'signed-behind',
  why: 'A dash and a name at the end of the paragraph sign the words: “…” – Commissioner Roe.',
  read: (scene, { inner, at }) => {
    if (!/[.!?…]["'”’]*$/u.test(inner)) return undefined;
    const run = signatureAt(scene, at);
    return run && named(scene, { kind: 'name', run }, at);
  },
};
