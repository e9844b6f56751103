/** Checks that need the whole library: references between articles, outlets, entities and events, and evidence. */
import { Diagnostics } from '../pipeline/diagnostics.ts';
import type { Evidence, Story } from '../pipeline/story/schema.ts';
import { fold } from '../pipeline/text/fold.ts';
import type { ContentFolder } from './settings.ts';
import type { Event } from './types.ts';
import { ENTITY_FILES, type Vocabularies } from './vocabularies.ts';

/** Whether a line of the original is told by the story: a digest names it, a capture has it. */
export function tellsLine(story: Story, line: number): boolean {
  if (story.title.line === line || story.title.originalLine === line) return true;
  const credits = [...story.trail, story.byline, story.rights, story.deck, story.dateline, story.original];
  if (
    credits.some(
      (part) => part !== undefined && (part.line === line || ('originalLine' in part && part.originalLine === line)),
    )
  )
    return true;
  return [...story.blocks, ...(story.commentary?.blocks ?? [])].some((block) =>
    story.form === 'digest' ? (block.originalLines?.includes(line) ?? false) : block.line === line,
  );
}

export function checkLibrary(
  stories: readonly Story[],
  vocabularies: Vocabularies,
  folder: ContentFolder,
): Diagnostics[] {
  const reports = new Map<string, Diagnostics>();
  const at = (file: string): Diagnostics => {
    const diagnostics = reports.get(file) ?? new Diagnostics(file);
    reports.set(file, diagnostics);
    return diagnostics;
  };
  checkAddresses(stories, at);
  for (const story of stories) checkReferences(story, vocabularies, at(story.file));
  const bySlug = new Map(stories.map((story) => [story.slug, story]));
  const prove = (evidence: readonly Evidence[], file: string, what: string): void => {
    for (const { article, line } of evidence) {
      const story = bySlug.get(article);
      if (story === undefined) {
        // A bare folder holds some of the project's articles, or none.
        if (folder.bare) continue;
        at(file).report({
          rule: 'unknown-article',
          expected: `evidence of ${what} in an article of this folder`,
          found: `article "${article}"`,
          fix: 'correct the slug',
        });
      } else if (story.withdrawn !== true && !tellsLine(story, line)) {
        at(file).report({
          rule: 'no-such-evidence',
          expected: `evidence of ${what} in line ${line} of the original of ${article}`,
          found: 'no block that tells it',
          fix: 'correct the line, or the {L…} marks of the digest',
        });
      }
    }
  };
  for (const event of vocabularies.events) {
    checkEvent(event, bySlug, folder, at(`events/${event.id}/event.yml`), prove);
    checkDifferences(event, bySlug, at(`events/${event.id}/differences.yml`));
  }
  checkEntities(vocabularies, at, prove);
  for (const [id, outlet] of vocabularies.outlets) {
    for (const saying of outlet.says ?? []) prove([saying.source], 'outlets.yml', id);
    if (outlet.body !== undefined && vocabularies.entities.get(outlet.body)?.kind !== 'body') {
      at('outlets.yml').report({
        rule: 'unknown-entity',
        expected: `"body" of ${id} to be an id in entities/bodies.yml`,
        found: `"${outlet.body}"`,
        fix: 'correct the id',
      });
    }
  }
  return [...reports.values()];
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
  if (story.event === undefined) {
    if (story.siglum !== undefined)
      diagnostics.report({
        rule: 'siglum-without-event',
        expected: 'an event with the siglum',
        found: `siglum ${story.siglum} alone`,
        fix: 'name the event, or remove the siglum',
      });
    return;
  }
  const event = events.find((candidate) => candidate.id === story.event);
  if (event === undefined) {
    diagnostics.report({
      rule: 'unknown-event',
      expected: 'the name of a folder in events/',
      found: `"${story.event}"`,
      fix: 'add the event, or correct the name',
    });
    return;
  }
  const listed = Object.entries(event.articles).find(([, slug]) => slug === story.slug)?.[0];
  if (listed !== story.siglum) {
    diagnostics.report({
      rule: 'siglum',
      expected:
        listed === undefined
          ? `the article in events/${event.id}/event.yml under a new letter`
          : `siglum ${listed}, which events/${event.id}/event.yml gives it`,
      found: story.siglum ?? 'none',
      fix: 'make the two agree',
    });
  }
}

function checkEvent(
  event: Event,
  bySlug: ReadonlyMap<string, Story>,
  folder: ContentFolder,
  diagnostics: Diagnostics,
  prove: (evidence: readonly Evidence[], file: string, what: string) => void,
): void {
  for (const [siglum, slug] of Object.entries(event.articles)) {
    if (!bySlug.has(slug) && !folder.bare) {
      diagnostics.report({
        rule: 'unknown-article',
        expected: `article ${siglum} in this folder`,
        found: `"${slug}"`,
        fix: 'correct the slug; a withdrawn article keeps its file with withdrawn: true',
      });
    }
  }
  prove(event.dateSource, diagnostics.file, 'the date');
  for (const sentence of event.summary) prove(sentence.source, diagnostics.file, 'a sentence of the summary');
  for (const figure of event.figures) prove(figure.source, diagnostics.file, `the figure ${figure.value}`);
  for (const only of Object.values(event.only ?? {})) prove(only.source, diagnostics.file, '"only"');
}

/** Each article answers or is silent, and what proves an answer stands where it is said to. */
function checkDifferences(event: Event, bySlug: ReadonlyMap<string, Story>, diagnostics: Diagnostics): void {
  for (const { id, answers } of event.differences) {
    for (const siglum of Object.keys(answers)) {
      if (!Object.hasOwn(event.articles, siglum)) {
        diagnostics.report({
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
          rule: 'no-answer',
          expected: `an answer of ${siglum} to ${id}, or "nothing"`,
          found: 'neither',
          fix: `add ${siglum}: nothing, or what it says`,
        });
      }
      if (answer === undefined || answer === 'nothing' || story === undefined || story.withdrawn === true) continue;
      for (const { words, original } of answer.evidence) {
        const wanted = story.form === 'digest' ? words : original.words;
        if (!provingBlock(story, original.line, wanted)) {
          diagnostics.report({
            rule: 'no-such-evidence',
            expected: `“${wanted}” of ${siglum}, for ${id}, in ${story.form === 'digest' ? `a block that tells line ${original.line}` : `line ${original.line}`}`,
            found: 'no such words',
            fix: 'correct the words or the line',
          });
        }
      }
    }
  }
}

/** The block of a story that tells a line of the original and holds the words; title and deck count as well. */
export function provingBlock(story: Story, line: number, words: string): { id?: string } | undefined {
  const folded = fold(words);
  const block = [...story.blocks, ...(story.commentary?.blocks ?? [])].find(
    (one) =>
      (story.form === 'digest' ? one.originalLines?.includes(line) === true : one.line === line) &&
      fold(one.text).includes(folded),
  );
  if (block !== undefined) return block;
  const heads = [story.title, story.deck].filter((head) => head !== undefined);
  return heads.some((head) => (head.line === line || head.originalLine === line) && fold(head.text).includes(folded))
    ? {}
    : undefined;
}

function checkEntities(
  { entities, events }: Vocabularies,
  at: (file: string) => Diagnostics,
  prove: (evidence: readonly Evidence[], file: string, what: string) => void,
): void {
  const taken = new Map<string, string>();
  for (const [id, entity] of entities) {
    const file = `entities/${ENTITY_FILES[entity.kind]}.yml`;
    for (const address of [id, ...(entity.formerly ?? [])]) {
      const key = `${entity.kind}/${address}`;
      const other = taken.get(key);
      if (other !== undefined)
        at(file).report({
          rule: 'duplicate-entity',
          expected: 'an address of its own',
          found: `"${address}", which ${other} has, too`,
          fix: 'correct "formerly"',
        });
      taken.set(key, id);
    }
    for (const saying of entity.says ?? []) prove([saying.source], file, id);
    for (const status of entity.status ?? []) {
      prove(status.source, file, `the status of ${id}`);
      if (!events.some((event) => event.id === status.event))
        at(file).report({
          rule: 'unknown-event',
          expected: `the event of a status of ${id} in events/`,
          found: `"${status.event}"`,
          fix: 'correct the name',
        });
    }
    for (const relation of entity.relations ?? []) {
      prove(relation.source, file, `a relation of ${id}`);
      if (!entities.has(relation.to))
        at(file).report({
          rule: 'unknown-entity',
          expected: `a relation of ${id} to an entity`,
          found: `"${relation.to}"`,
          fix: 'add it, or correct the id',
        });
    }
  }
}
