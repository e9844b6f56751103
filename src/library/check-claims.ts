/** Holds what the editor writes of an event, of a name and of an outlet to the lines that are credited with it. */
import { type Claims, claimsIn } from '../pipeline/annotate/claims.ts';
import type { NameIndex } from '../pipeline/annotate/names/patterns.ts';
import type { Diagnostics } from '../pipeline/diagnostics.ts';
import { languageOf } from '../pipeline/language/index.ts';
import type { Evidence, Story } from '../pipeline/record/schema.ts';
import type { Place } from '../pipeline/parse/yaml.ts';
import { exactnessOf } from '../pipeline/text/iso-span.ts';
import { tells, tellsLine } from './evidence.ts';
import { ENTITY_FILES } from './layout.ts';
import { notHeld, type Read } from './held.ts';
import type { Event } from './types.ts';
import type { Vocabularies } from './vocabularies.ts';

/** Of the editor's sentences. */
const LANGUAGE = languageOf('en');

/** What is needed to hold a sentence of one file to the articles. */
interface Desk {
  /** Whose letters are told; absent of a file that is no event's. */
  event?: Event;
  bySlug: ReadonlyMap<string, Story>;
  diagnostics: Diagnostics;
  place: (...path: PropertyKey[]) => Place | undefined;
  read: Read;
}

type EventDesk = Desk & { event: Event };

export function checkClaims(
  vocabularies: Vocabularies,
  names: NameIndex,
  bySlug: ReadonlyMap<string, Story>,
  at: (file: string) => Diagnostics,
  placeIn: (file: string, ...path: PropertyKey[]) => Place | undefined,
): void {
  const deskOf = (file: string, event?: Event): Desk => ({
    ...(event && { event }),
    bySlug,
    diagnostics: at(file),
    place: (...path) => placeIn(file, ...path),
    read: (text) => claimsIn(text, vocabularies, names, LANGUAGE, event?.date),
  });
  const events = new Map(vocabularies.events.map((event) => [event.id, event]));
  for (const [id, { kind, says = [], status = [] }] of vocabularies.entities) {
    const file = `entities/${ENTITY_FILES[kind]}.yml`;
    for (const [i, { text, source }] of says.entries()) {
      const [own] = bySlug.get(source.article)?.events ?? [];
      hold(deskOf(file, events.get(own?.id ?? '')), text, [source], id, 'says', i);
    }
    for (const [i, { event, text, source }] of status.entries())
      hold(deskOf(file, events.get(event)), text, source, id, 'status', i);
  }
  for (const [id, { says = [] }] of vocabularies.outlets)
    for (const [i, { text, source }] of says.entries()) hold(deskOf('outlets.yml'), text, [source], id, 'says', i);
  for (const event of vocabularies.events) {
    const own = { ...deskOf(`events/${event.id}/event.yml`, event), event };
    checkSummary(own);
    checkOnly(own);
    checkOccurrences(own);
    checkFigures(own);
    checkAnswers({ ...deskOf(`events/${event.id}/differences.yml`, event), event });
  }
}

/** Each article that a clause credits says all that the clause names; the words between the clauses claim nothing. */
function checkSummary(desk: EventDesk): void {
  for (const [i, clauses] of desk.event.summary.entries()) {
    for (const { text, source } of clauses) {
      hold(desk, text, source, 'summary', i);
      if (source.length > 0 || isEmpty(desk.read(text))) continue;
      desk.diagnostics.report({
        ...desk.place('summary', i),
        rule: 'uncited',
        expected: 'a passage for each name, date, figure and quotation of the summary',
        found: `none for “${text.trim()}”`,
        fix: 'put the words in brackets, with the lines that say so behind them: [words]{A:2}',
      });
    }
  }
}

const isEmpty = ({ names, dates, figures, quoted }: Claims): boolean =>
  names.length + dates.length + figures.length + quoted.length === 0;

function checkOnly(desk: EventDesk): void {
  for (const [siglum, { text, source }] of Object.entries(desk.event.only ?? {}))
    hold(desk, text, source, 'only', siglum);
}

function checkAnswers(desk: EventDesk): void {
  for (const [i, { gist, answers }] of desk.event.differences.entries()) {
    if (gist !== undefined) {
      const lines = Object.entries(answers).flatMap(([siglum, answer]): [string, readonly number[]][] =>
        answer === 'nothing' ? [] : [[siglum, answer.lines]],
      );
      holdAnywhere(desk, desk.read(gist), lines, i, 'gist');
    }
    for (const [siglum, answer] of Object.entries(answers)) {
      const article = desk.event.articles[siglum];
      if (answer === 'nothing' || article === undefined) continue;
      const source = answer.lines.map((line) => ({ article, line }));
      hold(desk, `${answer.text}\n${answer.stance}`, source, i, 'answers', siglum);
    }
  }
}

/** Each article that tells of an occurrence says what it is called by; one of them at least gives its day. */
function checkOccurrences(desk: EventDesk): void {
  for (const [i, { label, day, passages }] of (desk.event.occurrences ?? []).entries()) {
    const lines = Object.entries(passages);
    const source = lines.flatMap(([siglum, own]) => {
      const article = desk.event.articles[siglum];
      return article === undefined ? [] : own.map((line) => ({ article, line }));
    });
    hold(desk, label, source, 'occurrences', i);
    const dates = [{ expression: day, value: day, precision: exactnessOf(day) }];
    holdAnywhere(desk, { names: [], dates, figures: [], quoted: [] }, lines, 'occurrences', i);
  }
}

/** A line that sums up what several articles say: what it names stands in the lines of one of them. */
function holdAnywhere(
  desk: EventDesk,
  claims: Claims,
  lines: readonly (readonly [siglum: string, lines: readonly number[]])[],
  ...path: PropertyKey[]
): void {
  const missing = lines.flatMap(([siglum, own]) => {
    const story = desk.bySlug.get(desk.event.articles[siglum] ?? '');
    if (story === undefined || story.withdrawn === true || story.read === false) return [];
    return [notHeld(claims, story, new Set(own), desk.read)];
  });
  for (const claim of missing[0] ?? []) {
    if (!missing.every((list) => list.includes(claim))) continue;
    desk.diagnostics.report({
      ...desk.place(...path),
      rule: 'claim-not-held',
      expected: `${claim} in the lines of one of the articles`,
      found: 'no such thing there',
      fix: 'correct the lines, or take the words out',
    });
  }
}

/** An outlet's opinion in its own article is fenced off: nothing that is compared rests on it. */
function reportOpinion(desk: Desk, article: string, line: number, ...path: PropertyKey[]): void {
  desk.diagnostics.report({
    ...desk.place(...path),
    rule: 'opinion',
    expected: 'a line of the report',
    found: `line ${line} of ${article}, which is its outlet’s opinion`,
    fix: 'take the line out, and what rests on it',
  });
}

const isOpinion = (story: Story, line: number): boolean =>
  (story.commentary?.blocks ?? []).some((block) => tells(story, block, line));

/** Of a figure of the editor's each passage counts; one in which the program finds none is named, and stays. */
function checkFigures(desk: EventDesk): void {
  for (const [i, { value, label, source }] of desk.event.figures.entries()) {
    const { figures } = desk.read(`${value} ${label}`);
    const claims = { figures: figures.slice(0, 1), names: [], dates: [], quoted: [] };
    for (const [k, { article, line }] of source.entries()) {
      const story = desk.bySlug.get(article);
      if (story === undefined || story.withdrawn === true || story.read === false) continue;
      // A line that tells nothing is reported as such.
      if (!tellsLine(story, line) || notHeld(claims, story, new Set([line]), desk.read).length === 0) continue;
      desk.diagnostics.report({
        ...desk.place('figures', i, 'source', k),
        severity: 'warning',
        rule: 'figure-not-read',
        expected: `“${value}” in line ${line} of ${article}`,
        found: 'no such figure that the program reads',
        fix: 'correct the line; if the article says so in other words, leave it: the editor’s passage counts',
      });
    }
  }
}

function hold(desk: Desk, text: string, source: readonly Evidence[], ...path: PropertyKey[]): void {
  const claims = desk.read(text);
  for (const [article, evidence] of Map.groupBy(source, ({ article }) => article)) {
    const story = desk.bySlug.get(article);
    // What is not of this build, or not read, proves nothing and disproves nothing.
    if (story === undefined || story.withdrawn === true || story.read === false) continue;
    const lines = new Set(evidence.map(({ line }) => line));
    for (const line of lines) if (isOpinion(story, line)) reportOpinion(desk, article, line, ...path);
    for (const missing of notHeld(claims, story, lines, desk.read)) {
      const siglum = story.events.find(({ id }) => id === desk.event?.id)?.siglum ?? article;
      desk.diagnostics.report({
        ...desk.place(...path),
        rule: 'claim-not-held',
        expected: `${missing} in line ${[...lines].join(', ')} of ${siglum} (${article}), which is credited with it`,
        found: 'no such thing there',
        fix: 'correct the lines, or take out the mark or the words',
      });
    }
  }
}
