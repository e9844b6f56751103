/** What each kind of entity is called, and where its pages stand. */
import type { EntityKind } from '../pipeline/record/schema.ts';

export interface Kind {
  /** Folder of its pages. */
  path: string;
  one: string;
  many: string;
  /** What its index holds, in one line. */
  about: string;
}

export const KINDS: Readonly<Record<EntityKind, Kind>> = {
  person: {
    path: 'people',
    one: 'person',
    many: 'People',
    about: 'Everyone whom an article names, with what became of them and every passage that names them.',
  },
  group: {
    path: 'groups',
    one: 'group',
    many: 'Groups',
    about: 'The cartels and other groups that the articles name.',
  },
  body: {
    path: 'bodies',
    one: 'body',
    many: 'Bodies',
    about: 'Governments, ministries, agencies and organisations that the articles name.',
  },
  place: {
    path: 'places',
    one: 'place',
    many: 'Places',
    about: 'Cities, counties and states that the articles name.',
  },
};
