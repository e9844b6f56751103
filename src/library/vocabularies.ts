/** Reads outlets, entities and events: YAML files, each with one schema, all problems collected. */
import { join } from 'node:path';
import { z } from 'astro/zod';
import { Diagnostics } from '../pipeline/diagnostics.ts';
import { decode } from '../pipeline/parse/decode.ts';
import { type Locate, readYaml } from '../pipeline/parse/yaml.ts';
import { type EntityKind, slug } from '../pipeline/story/schema.ts';
import { listFolders, readBytes } from './files.ts';
import {
  differencesDefinition,
  entityDefinition,
  type EntityDefinition,
  eventDefinition,
  outletDefinition,
  type OutletDefinition,
} from './schema.ts';
import type { Event } from './types.ts';

/** File of each kind; a new kind needs its line here, and the compiler says so. */
export const ENTITY_FILES: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  group: 'groups',
  body: 'bodies',
  place: 'places',
};

export interface Vocabularies {
  entities: Map<string, EntityDefinition & { kind: EntityKind }>;
  outlets: Map<string, OutletDefinition>;
  events: Event[];
  /** By file: where what stands in it stands, for messages. */
  places: Map<string, Locate>;
}

const KINDS = Object.keys(ENTITY_FILES) as EntityKind[];

export async function readVocabularies(folder: string, all: Diagnostics[]): Promise<Vocabularies> {
  const entities: Vocabularies['entities'] = new Map();
  const places: Vocabularies['places'] = new Map();
  const read = <Shape extends z.ZodType>(shape: Shape, diagnostics: Diagnostics): Promise<z.infer<Shape> | undefined> =>
    readYamlFile(folder, diagnostics.file, shape, diagnostics, (locate) => places.set(diagnostics.file, locate));
  for (const kind of KINDS) {
    const file = `entities/${ENTITY_FILES[kind]}.yml`;
    const diagnostics = new Diagnostics(file);
    all.push(diagnostics);
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
  const outlets = new Map<string, OutletDefinition>();
  const outletDiagnostics = new Diagnostics('outlets.yml');
  all.push(outletDiagnostics);
  const found = await read(z.record(slug, outletDefinition), outletDiagnostics);
  for (const [id, definition] of Object.entries(found ?? {})) outlets.set(id, definition);

  const events: Event[] = [];
  for (const id of await listFolders(join(folder, 'events'))) {
    const file = `events/${id}/event.yml`;
    const diagnostics = new Diagnostics(file);
    all.push(diagnostics);
    if (!slug.safeParse(id).success) {
      diagnostics.report({
        rule: 'event-id',
        expected: 'a folder name of lower-case letters, digits and hyphens',
        found: `"${id}"`,
        fix: 'rename the folder',
      });
      continue;
    }
    const definition = await read(eventDefinition, diagnostics);
    const differencesFile = new Diagnostics(`events/${id}/differences.yml`);
    all.push(differencesFile);
    const differences = (await read(differencesDefinition, differencesFile)) ?? [];
    if (definition !== undefined) events.push({ ...definition, id, differences });
    else if (!diagnostics.failed) {
      diagnostics.report({
        rule: 'missing-file',
        expected: file,
        found: 'no such file',
        fix: 'add it, or remove the folder',
      });
    }
  }
  events.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  return { entities, outlets, events, places };
}

/** @returns undefined where the file is missing, or where its problems were reported */
export async function readYamlFile<Shape extends z.ZodType>(
  folder: string,
  file: string,
  shape: Shape,
  diagnostics: Diagnostics,
  found?: (locate: Locate) => void,
): Promise<z.infer<Shape> | undefined> {
  const bytes = await readBytes(join(folder, file));
  if (bytes === undefined) return undefined;
  const text = decode(bytes, diagnostics);
  return text === undefined ? undefined : readYaml(text, shape, diagnostics, 1, found);
}
