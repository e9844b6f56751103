/** The page of one source, computed once. */
import type { PlacedStory } from '../pipeline/record/placed.ts';
import type { Entity } from '../pipeline/record/schema.ts';
import type { Edition } from '../edition/edition.ts';
import { byLabel } from '../edition/order.ts';
import { type Citation, citationsAt } from '../edition/passages.ts';
import { attributionOf, type NamedSource, notStated, type Source, type SourcePart } from '../edition/sources.ts';

export interface SourceView {
  source: Source;
  /** The same as an actor in the texts. */
  body?: Entity;
  published: readonly Part[];
  carried: readonly Part[];
  credited: readonly Part[];
  /** Whom the articles it published credit. */
  reliesOn: readonly NamedSource[];
  /** What it says of itself. */
  says: readonly { text: string; citations: readonly Citation[] }[];
}

export interface Part {
  story: PlacedStory;
  /** Absent where only the editor says who published. */
  evidence?: string;
  kind?: NonNullable<SourcePart['hop']>['kind'];
  /** Of the original. */
  line?: number;
  /** Whose text it carried. */
  of?: NamedSource;
  /** What the file of an article that it published or carried does not state. */
  lacks: readonly string[];
}

export function sourceView(edition: Edition, source: Source): SourceView {
  const body = edition.entity.get(source.outlet?.body ?? '');
  const inRole = (role: SourcePart['role']): Part[] =>
    source.parts.filter((part) => part.role === role).map((part) => partOf(edition, part));
  const published = inRole('publisher');
  return {
    source,
    ...(body && { body }),
    published,
    carried: inRole('republisher'),
    credited: inRole('credit'),
    reliesOn: distinctNames(published.flatMap(({ story }) => attributionOf(edition, story).credits)),
    says: (source.outlet?.says ?? [])
      .map(({ text, source: evidence }) => ({ text, citations: citationsAt(edition, [evidence]) }))
      .filter(({ citations: [first] }) => first && !first.story.withdrawn),
  };
}

function partOf(edition: Edition, { story, role, hop }: SourcePart): Part {
  const line = story.form === 'capture' ? hop?.line : hop?.originalLine;
  const { publisher } = attributionOf(edition, story);
  return {
    story,
    ...(hop && { evidence: hop.evidence }),
    ...(hop?.kind && { kind: hop.kind }),
    ...(line !== undefined && { line }),
    ...(role === 'republisher' && publisher && { of: publisher }),
    lacks: role === 'credit' ? [] : notStated(story),
  };
}

function distinctNames(names: readonly NamedSource[]): NamedSource[] {
  return [...new Map(names.map((name) => [name.name, name])).values()].sort((a, b) => byLabel(a.name, b.name));
}
