/** Names in the articles that no vocabulary has: what an editor may want to add. */
import { type Language, languageOf } from '../pipeline/language/index.ts';
import { sentenceStarts } from '../pipeline/text/sentences.ts';
import { foldedWords, slugify } from '../pipeline/text/fold.ts';
import { type Line, readLine } from '../pipeline/text/tokens.ts';
import { hash, isTitleCase } from '../pipeline/text/words.ts';
import type { Story } from '../pipeline/record/schema.ts';
import type { ReadLibrary } from './index.ts';

interface UnlistedName {
  name: string;
  places: { file: string; line: number }[];
  /** YAML for `entities/*.yml`. */
  stanza: string;
}

/** Two or more capitalized words, particles between them, a nickname inside. */
const NAME =
  /(?<![\p{L}\p{M}.])\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:(?:de|del|la|las|los|van|von|al|bin|of|the)\s){0,2}(?:[“"‘][^”"’]{2,30}[”"’]\s)?\p{Lu}[\p{L}\p{M}’'-]*\p{L}){1,4}/gu;
export function unlistedNames({ stories, outlets }: Pick<ReadLibrary, 'stories' | 'outlets'>): UnlistedName[] {
  const known = new Set(outlets.flatMap((outlet) => [outlet.name, ...(outlet.aliases ?? [])]).map(foldedWords));
  const found = new Map<string, UnlistedName>();
  for (const story of stories) {
    if (story.withdrawn === true) continue;
    for (const { name, line } of namesIn(story)) {
      const key = foldedWords(name);
      if (known.has(key)) continue;
      const entry = found.get(key) ?? { name, places: [], stanza: stanza(name) };
      entry.places.push({ file: story.file, line });
      found.set(key, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.places.length - a.places.length || (a.name < b.name ? -1 : 1));
}

function* namesIn(story: Story): Generator<{ name: string; line: number }> {
  const language = languageOf(story.language);
  for (const block of story.blocks) {
    // In a headline every word is a capital, so nothing can be told from it.
    if (block.kind === 'heading' || isTitleCase(block.text, language)) continue;
    const starts = sentenceStarts(block.text, language);
    const taken = story.mentions.filter((mention) => mention.block === block.id);
    for (const match of block.text.matchAll(NAME)) {
      const printed = readLine(match[0].replace(/['’]s$/, ''));
      const first = printed.tokens[leadOf(printed, starts.includes(match.index), language)];
      if (first === undefined) continue;
      const name = printed.text.slice(first.start);
      const at = match.index + first.start;
      const end = at + name.length;
      if (!name.includes(' ') || language.people.notNames.at(printed, 0) !== undefined) continue;
      if (starts.some((start) => start > at && start < end)) continue;
      if (taken.some((mention) => mention.start < end && mention.end > at)) continue;
      yield { name, line: block.line };
    }
  }
}

/** A word that only the sentence capitalizes, a date and titles are no part of a name: the index of its first word. */
function leadOf(line: Line, opensSentence: boolean, { people, calendar }: Language): number {
  let first = opensSentence ? (people.openers.at(line, 0)?.after ?? 0) : 0;
  const isDate = (index: number): boolean => {
    const named = calendar.named.get(line.tokens[index]?.key ?? '');
    return named?.month !== undefined || named?.weekday !== undefined;
  };
  while (isDate(first)) first++;
  for (let title = people.titles.at(line, first); title !== undefined; title = people.titles.at(line, first)) {
    first = title.after;
    if (line.tokens[first]?.key === '.') first++;
  }
  return first;
}

/** An id is of Latin letters; of a name without one the editor makes a better one. */
const stanza = (name: string): string =>
  `${slugify(name) || `name-${hash(name)}`}:\n  name: ${name}\n  aliases: []\n  description: ""`;
