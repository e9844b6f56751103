/** Checks that need the whole library: references between articles, outlets, entities and events, and evidence. */
import type { NameIndex } from '../pipeline/annotate/names/patterns.ts';
import { Diagnostics } from '../pipeline/diagnostics.ts';
import type { Evidence, Story } from '../pipeline/record/schema.ts';
import { checkClaims } from './check-claims.ts';
import { tellsLine } from './evidence.ts';
import type { Place } from '../pipeline/parse/yaml.ts';
import type { ContentFolder } from './settings.ts';
import type { Event } from './types.ts';
import { ENTITY_FILES } from './layout.ts';
import type { Vocabularies } from './vocabularies.ts';

type PlaceIn = (file: string, ...path: PropertyKey[]) => Place | undefined;
/** The path leads to the list of evidence. */
type Prove = (evidence: readonly Evidence[], what: string, file: string, ...path: PropertyKey[]) => void;

export function checkLibrary(
  stories: readonly Story[],
  vocabularies: Vocabularies,
  names: NameIndex,
  folder: ContentFolder,
): Diagnostics[] {
  const reports = new Map<string, Diagnostics>();
  const at = (file: string): Diagnostics => {
    const diagnostics = reports.get(file) ?? new Diagnostics(file);
    reports.set(file, diagnostics);
    return diagnostics;
  };
  checkAddresses(stories, at);
  checkLetters(stories, at);
  for (const story of stories) checkReferences(story, vocabularies, at(story.file));
  const bySlug = new Map(stories.map((story) => [story.slug, story]));
  const placeIn: PlaceIn = (file, ...path) => vocabularies.places.get(file)?.(path);
  const prove: Prove = (evidence, what, file, ...path) => {
    for (const [i, { article, line }] of evidence.entries()) {
      const place = placeIn(file, ...path, i);
      const story = bySlug.get(article);
      if (story === undefined) {
        // A bare folder holds some of the project's articles, or none.
        if (folder.bare) continue;
        at(file).report({
          ...place,
          rule: 'unknown-article',
          expected: `evidence of ${what} in an article of this folder`,
          found: `article "${article}"`,
          fix: 'correct the slug',
        });
      } else if (story.withdrawn !== true && !tellsLine(story, line)) {
        at(file).report({
          ...place,
          rule: 'no-such-evidence',
          expected: `evidence of ${what} in line ${line} of the original of ${article}`,
          found: 'no block that tells it',
          fix: 'correct the line, or the {L…} marks of the digest',
        });
      }
    }
  };
  for (const event of vocabularies.events) {
    checkEvent(event, bySlug, folder, at(`events/${event.id}/event.yml`), prove, placeIn);
    checkDifferences(event, bySlug, at(`events/${event.id}/differences.yml`), prove, placeIn);
  }
  checkClaims(vocabularies, names, bySlug, at, placeIn);
  checkEntities(vocabularies, at, prove, placeIn);
  checkOutlets(vocabularies, at, prove, placeIn);
  return [...reports.values()];
}

function checkOutlets(
  vocabularies: Vocabularies,
  at: (file: string) => Diagnostics,
  prove: Prove,
  placeIn: PlaceIn,
): void {
  for (const [id, outlet] of vocabularies.outlets) {
    for (const [i, { source }] of (outlet.says ?? []).entries()) prove([source], id, 'outlets.yml', id, 'says', i);
    if (outlet.body !== undefined && vocabularies.entities.get(outlet.body)?.kind !== 'body') {
      at('outlets.yml').report({
        ...placeIn('outlets.yml', id, 'body'),
        rule: 'unknown-entity',
        expected: `"body" of ${id} to be an id in entities/bodies.yml`,
        found: `"${outlet.body}"`,
        fix: 'correct the id',
      });
    }
  }
}

/** Each address once, former ones included. */
function checkAddresses(stories: readonly Story[], at: (file: string) => Diagnostics): void {
  const taken = new Map<string, string>();
  for (const story of stories) {
    for (const slug of [story.slug, ...(story.formerly ?? [])]) {
      const other = taken.get(slug);
      if (other === undefined) taken.set(slug, story.file);
      else
        at(story.file).report({
          rule: 'duplicate-slug',
          expected: 'a slug of its own',
          found: `"${slug}", which ${other} has, too`,
          fix: 'give one of them another with slug: …',
        });
    }
  }
}

function checkReferences(story: Story, { outlets, events, entities }: Vocabularies, diagnostics: Diagnostics): void {
  const outletIds = [story.outlet, ...story.trail.map((hop) => hop.outlet)].filter((id) => id !== undefined);
  for (const id of new Set(outletIds)) {
    if (!outlets.has(id))
      diagnostics.report({
        rule: 'unknown-outlet',
        expected: 'an outlet of outlets.yml',
        found: `"${id}"`,
        fix: 'add it there, or correct the id',
      });
  }
  for (const mention of story.mentions) {
    if (!entities.has(mention.entity)) {
      diagnostics.report({
        line: mention.line,
        rule: 'unknown-entity',
        expected: 'an entity of entities/*.yml',
        found: `"${mention.entity}"`,
        fix: 'add it there, or correct the id',
      });
    }
  }
  for (const { id } of story.events) {
    if (events.some((event) => event.id === id)) continue;
    diagnostics.report({
      rule: 'unknown-event',
      expected: 'the name of a folder in events/',
      found: `"${id}"`,
      fix: 'add the event, or correct the name',
    });
  }
}

/** A letter stands for one article of its event. */
function checkLetters(stories: readonly Story[], at: (file: string) => Diagnostics): void {
  const taken = new Map<string, Story>();
  for (const story of stories) {
    for (const { id, siglum } of story.events) {
      const other = taken.get(`${id} ${siglum}`);
      if (other === undefined) taken.set(`${id} ${siglum}`, story);
      // Two of one slug are reported as such.
      else if (other.slug !== story.slug)
        at(story.file).report({
          rule: 'siglum',
          expected: `a letter of its own in ${id}`,
          found: `${siglum}, which ${other.file} has, too`,
          fix: `list the article in events/${id}/event.yml under a new letter`,
        });
    }
  }
}

function checkEvent(
  event: Event,
  bySlug: ReadonlyMap<string, Story>,
  folder: ContentFolder,
  diagnostics: Diagnostics,
  prove: Prove,
  placeIn: PlaceIn,
): void {
  const { file } = diagnostics;
  for (const [siglum, slug] of Object.entries(event.articles)) {
    const story = bySlug.get(slug);
    if (story === undefined && !folder.bare) {
      diagnostics.report({
        ...placeIn(file, 'articles', siglum),
        rule: 'unknown-article',
        expected: `article ${siglum} in this folder`,
        found: `"${slug}"`,
        fix: 'correct the slug; a withdrawn article keeps its file with withdrawn: true',
      });
    }
  }
  prove(event.dateSource, 'the date', file, 'dateSource');
  for (const [i, clauses] of event.summary.entries())
    for (const { text, source } of clauses) prove(source, `“${text}”`, file, 'summary', i);
  for (const [i, { id, passages }] of (event.occurrences ?? []).entries()) {
    for (const [siglum, lines] of Object.entries(passages)) {
      const article = event.articles[siglum];
      const source = article === undefined ? [] : lines.map((line) => ({ article, line }));
      prove(source, `“${id}”`, file, 'occurrences', i, 'passages', siglum);
      if (article !== undefined) continue;
      diagnostics.report({
        ...placeIn(file, 'occurrences', i, 'passages', siglum),
        rule: 'unknown-siglum',
        expected: `an article of the event in the passages of ${id}`,
        found: siglum,
        fix: 'correct the letter',
      });
    }
  }
  for (const [i, { value, source }] of event.figures.entries())
    prove(source, `the figure ${value}`, file, 'figures', i, 'source');
  for (const [siglum, { source }] of Object.entries(event.only ?? {}))
    prove(source, '"only"', file, 'only', siglum, 'source');
}

/** Each article answers or is silent, and what proves an answer stands where it is said to. */
function checkDifferences(
  event: Event,
  bySlug: ReadonlyMap<string, Story>,
  diagnostics: Diagnostics,
  prove: Prove,
  placeIn: PlaceIn,
): void {
  const { file } = diagnostics;
  for (const [i, { id, answers }] of event.differences.entries()) {
    for (const siglum of Object.keys(answers)) {
      if (!Object.hasOwn(event.articles, siglum)) {
        diagnostics.report({
          ...placeIn(file, i, 'answers', siglum),
          rule: 'unknown-siglum',
          expected: `an article of the event in the answers of ${id}`,
          found: siglum,
          fix: 'correct the letter',
        });
      }
    }
    for (const [siglum, slug] of Object.entries(event.articles)) {
      const story = bySlug.get(slug);
      const answer = Object.hasOwn(answers, siglum) ? answers[siglum] : undefined;
      if (answer === undefined) {
        diagnostics.report({
          ...placeIn(file, i, 'answers'),
          rule: 'no-answer',
          expected: `an answer of ${siglum} to ${id}, or "nothing"`,
          found: 'neither',
          fix: `add ${siglum}: nothing, or what it says`,
        });
      }
      if (answer === undefined || answer === 'nothing' || story === undefined) continue;
      for (const [k, line] of answer.lines.entries())
        prove([{ article: slug, line }], `the answer of ${siglum} to ${id}`, file, i, 'answers', siglum, 'lines', k);
    }
  }
}

function checkEntities(
  { entities, events }: Vocabularies,
  at: (file: string) => Diagnostics,
  prove: Prove,
  placeIn: PlaceIn,
): void {
  const taken = new Map<string, string>();
  for (const [id, entity] of entities) {
    const file = `entities/${ENTITY_FILES[entity.kind]}.yml`;
    for (const address of [id, ...(entity.formerly ?? [])]) {
      const key = `${entity.kind}/${address}`;
      const other = taken.get(key);
      if (other !== undefined)
        at(file).report({
          ...placeIn(file, id, 'formerly'),
          rule: 'duplicate-entity',
          expected: 'an address of its own',
          found: `"${address}", which ${other} has, too`,
          fix: 'correct "formerly"',
        });
      taken.set(key, id);
    }
    for (const [i, { source }] of (entity.says ?? []).entries()) prove([source], id, file, id, 'says', i);
    for (const [i, status] of (entity.status ?? []).entries()) {
      prove(status.source, `the status of ${id}`, file, id, 'status', i, 'source');
      if (!events.some((event) => event.id === status.event))
        at(file).report({
          ...placeIn(file, id, 'status', i, 'event'),
          rule: 'unknown-event',
          expected: `the event of a status of ${id} in events/`,
          found: `"${status.event}"`,
          fix: 'correct the name',
        });
    }
    for (const [i, relation] of (entity.relations ?? []).entries()) {
      prove(relation.source, `a relation of ${id}`, file, id, 'relations', i, 'source');
      if (!entities.has(relation.to))
        at(file).report({
          ...placeIn(file, id, 'relations', i, 'to'),
          rule: 'unknown-entity',
          expected: `a relation of ${id} to an entity`,
          found: `"${relation.to}"`,
          fix: 'add it, or correct the id',
        });
    }
  }
}
