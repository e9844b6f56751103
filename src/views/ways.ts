/** The ways on from the front page, each with a line that tells what waits there. */
import { KINDS } from '../edition/kinds.ts';
import { ENTITY_KINDS } from '../pipeline/record/schema.ts';
import type { Edition } from '../edition/edition.ts';
import { sourcesOf } from '../edition/sources.ts';

export interface Way {
  title: string;
  url: string;
  line: string;
}

export function waysOn(edition: Edition): Way[] {
  const readable = edition.stories.filter(({ withdrawn }) => !withdrawn);
  const unnamed = readable.filter(({ outlet, trail }) => outlet === undefined && !trail.some(isPublisher)).length;
  return [
    {
      title: 'Articles',
      url: '/articles/',
      line: readable.length
        ? `${readable.length} in all, each with its trail, its passages and what was set aside`
        : 'None added yet',
    },
    {
      title: 'Sources',
      url: '/sources/',
      line: unnamed
        ? `${sourcesOf(edition).size} outlets and credits; ${unnamed} of ${readable.length} articles name no outlet`
        : 'Outlets and credits, and whom each relies on',
    },
    ...ENTITY_KINDS.map((kind): Way => {
      const { path, many } = KINDS[kind];
      const members = edition.entities.filter((entity) => entity.kind === kind);
      const [first] = [...members].sort(
        (a, b) => (edition.mentionsOf.get(b.id)?.length ?? 0) - (edition.mentionsOf.get(a.id)?.length ?? 0),
      );
      return {
        title: many,
        url: `/${path}/`,
        line: first ? `${members.length} named, ${first.name} most often` : 'None named yet',
      };
    }),
    { title: 'A to Z', url: '/a-z/', line: 'Every name, other name, headline and source in one alphabet' },
    { title: 'Data', url: '/data/', line: 'The same records as JSON, with their schemas' },
  ];
}

const isPublisher = ({ role }: { role: string }): boolean => role === 'publisher';
