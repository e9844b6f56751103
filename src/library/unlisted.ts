/** Names in the articles that no vocabulary has: what an editor may want to add. */
import { languageOf } from '../pipeline/language/index.ts';
import { sentenceStarts } from '../pipeline/text/sentences.ts';
import { foldedWords, slugify } from '../pipeline/text/fold.ts';
import { hash, isTitleCase } from '../pipeline/text/words.ts';
import type { Story } from '../pipeline/story/schema.ts';
import type { ReadLibrary } from './index.ts';

export interface UnlistedName {
  name: string;
  places: { file: string; line: number }[];
  /** YAML for `entities/*.yml`. */
  stanza: string;
}

/** Two or more capitalized words, particles between them, a nickname inside. */
const NAME =
  /(?<![\p{L}\p{M}.])\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:(?:de|del|la|las|los|van|von|al|bin|of|the)\s){0,2}(?:[“"‘][^”"’]{2,30}[”"’]\s)?\p{Lu}[\p{L}\p{M}’'-]*\p{L}){1,4}/gu;
/** Calendar words and countries are capitalized and name no entity of ours. */
const COMMON =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|United States|United Kingdom|United Nations|European Union|Latin America|North America|South America|Western Hemisphere|New Year)\b/;
const OPENER =
  /^(?:A|An|After|Against|All|Also|And|As|At|Before|Both|But|By|During|For|From|He|Her|His|How|However|If|In|It|Its|Many|Meanwhile|Most|No|Of|On|One|Or|Our|She|Since|So|Some|That|The|Their|There|These|They|This|Those|Through|To|Two|Under|Until|We|What|When|Where|While|Who|Why|With|Without|Yet|You)\s/;
const CALENDAR =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\s)+/;
/** Titles that stand before a name. */
const TITLE =
  /^(?:(?:President|Prime Minister|Vice President|Minister|Secretary|Attorney General|Ambassador|Judge|Justice|Sheriff|Deputy|Chief|General|Senator|Governor|Mayor|Mr|Mrs|Ms|Dr|Professor|Director|Press Secretary|Security Minister|Mexican|American|British|French|German|Chinese|Russian|Canadian|Brazilian)\s)+/;

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
      let name = match[0].replace(/['’]s$/, '');
      let at = match.index;
      // A word that only the sentence capitalizes, a date and a title are no part of the name.
      for (const prefix of [starts.includes(at) ? OPENER : undefined, CALENDAR, TITLE]) {
        const length = prefix?.exec(`${name} `)?.[0].length ?? 0;
        name = name.slice(length);
        at += Math.min(length, match[0].length);
      }
      if (!name.includes(' ') || COMMON.test(name)) continue;
      const end = at + name.length;
      if (starts.some((start) => start > at && start < end)) continue;
      if (taken.some((mention) => mention.start < end && mention.end > at)) continue;
      yield { name, line: block.line };
    }
  }
}

/** An id is of Latin letters; of a name without one the editor makes a better one. */
const stanza = (name: string): string =>
  `${slugify(name) || `name-${hash(name)}`}:\n  name: ${name}\n  aliases: []\n  description: ""`;
