import { isNickname } from '../boundaries.ts';
import type { Rule } from './rule.ts';

export const nickname: Rule = {
  name: 'nickname',
  why: 'A nickname inside a name is a part of the name: Nemesio “El Mencho” Oseguera.',
  read: (scene, { span }) =>
    isNickname(scene.text, span.open, span.close, scene.language)
      ? { left: 'A nickname inside a name is no speech.' }
      : undefined,
};
