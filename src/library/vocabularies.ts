/** Reads outlets, entities and events: YAML files, each with one schema, all problems collected. */
import { join } from 'node:path';
import { z } from 'astro/zod';
import { Diagnostics, guarded } from '../pipeline/diagnostics.ts';
import { decode } from '../pipeline/parse/decode.ts';
import { type Locate, readYaml } from '../pipeline/parse/yaml.ts';
import { type EntityKind, slug } from '../pipeline/record/schema.ts';
import { listFolder, readBytes } from './files.ts';
import { ENTITY_FILES, ENTITY_NAMES, EVENT_NAMES, finds, nameStrangers } from './layout.ts';
import {
  type DifferencesDefinition,
  differencesDefinition,
  entityDefinition,
  type EntityDefinition,
  type EventDefinition,
  eventDefinition,
  outletDefinition,
  type OutletDefinition,
} from './schema.ts';
import type { Event } from './types.ts';

export interface Vocabularies {
  entities: Map<string, EntityDefinition & { kind: EntityKind }>;
  outlets: Map<string, OutletDefinition>;
  events: Event[];
  /** By file: where what stands in it stands, for messages. */
  places: Map<string, Locate>;
}

const KINDS = Object.keys(ENTITY_FILES) as EntityKind[];

/** Reads one file of the folder, and remembers where what stands in it stands. */
type Read = <Shape extends z.ZodType>(shape: Shape, diagnostics: Diagnostics) => Promise<z.infer<Shape> | undefined>;

export async function readVocabularies(folder: string, all: Diagnostics[]): Promise<Vocabularies> {
  const places: Vocabularies['places'] = new Map();
  const read: Read = (shape, diagnostics) => {
    all.push(diagnostics);
    return readYamlFile(folder, diagnostics.file, shape, diagnostics, (locate) => places.set(diagnostics.file, locate));
  };
  const own = new Diagnostics('.');
  all.push(own);
  const entries = await listFolder(folder, own);
  const has = (name: string, kind: 'file' | 'folder'): boolean => finds(entries, name, kind, '', all);
  const entities = has('entities', 'folder') ? await readEntities(folder, read, all) : new Map<string, never>();
  const outlets = has('outlets.yml', 'file')
    ? await read(z.record(slug, outletDefinition), new Diagnostics('outlets.yml'))
    : undefined;
  const events = has('events', 'folder') ? await readEvents(folder, read, all) : [];
  return {
    entities,
    outlets: new Map(Object.entries(outlets ?? {})),
    events,
    places,
  };
}

async function readEntities(folder: string, read: Read, all: Diagnostics[]): Promise<Vocabularies['entities']> {
  const entities: Vocabularies['entities'] = new Map();
  const own = new Diagnostics('entities');
  all.push(own);
  const entries = await listFolder(join(folder, 'entities'), own);
  nameStrangers(entries, 'entities/', ENTITY_NAMES, all);
  for (const kind of KINDS) {
    const name = `${ENTITY_FILES[kind]}.yml`;
    if (!finds(entries, name, 'file', 'entities/', all)) continue;
    const diagnostics = new Diagnostics(`entities/${name}`);
    const found = await read(z.record(slug, entityDefinition), diagnostics);
    for (const [id, definition] of Object.entries(found ?? {})) {
      const other = entities.get(id);
      if (other !== undefined) {
        diagnostics.report({
          rule: 'duplicate-entity',
          expected: 'each id once',
          found: `"${id}" in ${ENTITY_FILES[other.kind]}.yml, too`,
          fix: 'give one of them another id',
        });
        continue;
      }
      entities.set(id, { ...definition, kind });
    }
  }
  return entities;
}

/** Newest first. */
async function readEvents(folder: string, read: Read, all: Diagnostics[]): Promise<Event[]> {
  const own = new Diagnostics('events');
  all.push(own);
  const entries = await listFolder(join(folder, 'events'), own);
  nameStrangers(
    entries.filter(({ kind }) => kind !== 'folder'),
    'events/',
    [],
    all,
    'a folder for each event, with its event.yml in it',
  );
  const events: Event[] = [];
  for (const { name, kind } of entries) {
    const event = kind === 'folder' ? await readEvent(folder, name, read, all) : undefined;
    if (event !== undefined) events.push(event);
  }
  return events.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

async function readEvent(folder: string, id: string, read: Read, all: Diagnostics[]): Promise<Event | undefined> {
  const at = `events/${id}/`;
  const diagnostics = new Diagnostics(`${at}event.yml`);
  if (!slug.safeParse(id).success) {
    all.push(diagnostics);
    diagnostics.report({
      rule: 'event-id',
      expected: 'a folder name of lower-case letters, digits and hyphens',
      found: `"${id}"`,
      fix: 'rename the folder',
    });
    return undefined;
  }
  const own = new Diagnostics(`events/${id}`);
  all.push(own);
  const entries = await listFolder(join(folder, 'events', id), own);
  nameStrangers(entries, at, EVENT_NAMES, all);
  const definition = finds(entries, 'event.yml', 'file', at, all)
    ? await read(eventDefinition, diagnostics)
    : undefined;
  const differences = finds(entries, 'differences.yml', 'file', at, all)
    ? await read(differencesDefinition, new Diagnostics(`${at}differences.yml`))
    : undefined;
  if (definition !== undefined) return toEvent(id, definition, differences ?? []);
  if (!own.failed && !entries.some(({ name }) => name === 'event.yml')) {
    all.push(diagnostics);
    diagnostics.report({
      rule: 'missing-file',
      expected: diagnostics.file,
      found: 'no such file',
      fix: 'add it, or remove the folder',
    });
  }
  return undefined;
}

/** Letters become articles; the shape of the file has refused those that the event does not give. */
const toEvent = (
  id: string,
  { summary, ...definition }: EventDefinition,
  differences: DifferencesDefinition,
): Event => ({
  ...definition,
  id,
  differences,
  summary: summary.map((sentence) =>
    sentence.map(({ text, marks }) => ({
      text,
      source: marks.flatMap(({ siglum, line }) => {
        const article = definition.articles[siglum];
        return article === undefined ? [] : [{ article, line }];
      }),
    })),
  ),
});

/** @returns undefined where the file cannot be used, with the reason reported */
export async function readYamlFile<Shape extends z.ZodType>(
  folder: string,
  file: string,
  shape: Shape,
  diagnostics: Diagnostics,
  found?: (locate: Locate) => void,
): Promise<z.infer<Shape> | undefined> {
  const bytes = await readBytes(join(folder, file), diagnostics);
  if (bytes === undefined) return undefined;
  return guarded(diagnostics, 'parse', () => {
    const text = decode(bytes, diagnostics);
    return text === undefined ? undefined : readYaml(text, shape, diagnostics, 1, found);
  });
}
