import type { Language } from '../../language/index.ts';
import { type Line, readLine } from '../../text/tokens.ts';
import { withoutEnd } from '../../text/trim.ts';
import { countWords } from '../../text/words.ts';
import { trimName } from './outlet-name.ts';
import type { Finding, LineReader } from './reader.ts';
import { pastBracket, textFrom } from './steps.ts';

const MOST_WORDS = 40;
const MOST_WORDS_OF_NAME = 8;

export const sourceLine: LineReader = {
  name: 'source-line',
  why: 'names whom the text draws on: “Source: Bay Lantern and news agencies”',
  kind: 'credit',
  read: (line, { language, place }) => {
    if (!place.nearTail) return undefined;
    const label = language.credits.sources.labels.at(line, pastBracket(line));
    if (label === undefined) return readUnnamed(line, language);
    const rest = textFrom(line, label.after).replace(/[)\]]$/, '');
    const url = /^https?:\/\/\S+$/.exec(rest.trim())?.[0];
    if (url !== undefined) return { confidence: 0.93, original: { url } };
    const names = countWords(rest) > MOST_WORDS ? undefined : nameList(rest, language);
    return names === undefined
      ? undefined
      : { confidence: 0.93, hops: names.map((name) => ({ name, role: 'credit', kind: 'source' })) };
  },
};

/** "(With agency inputs)" */
function readUnnamed(line: Line, { credits: { sources } }: Language): Finding | undefined {
  const bare = pastBracket(line) === 0 ? line : readLine(line.text.slice(1));
  const named = sources.unnamed.find(({ lines }) => lines.whole(bare) !== undefined);
  return named && { confidence: 0.9, hops: [{ name: named.name, role: 'credit', kind: 'wire' }] };
}

/** Splits "A, B and C" into names; undefined where a part is no name, as in a sentence. */
function nameList(text: string, language: Language): string[] | undefined {
  const parts = withoutEnd(text, /[.\s]/)
    .split(/\s?[,;/|]\s/u)
    .flatMap((part) => splitAtJoiners(part, language))
    .map((part) => trimName(part, language))
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => isName(part, language)) ? parts : undefined;
}

function splitAtJoiners(text: string, { credits: { sources } }: Language): string[] {
  const parts: string[][] = [[]];
  for (const word of text.split(/\s/u)) {
    if (sources.joiners.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map((part) => part.join(' '));
}

function isName(part: string, { credits: { sources, names } }: Language): boolean {
  const line = readLine(part);
  if (sources.generic.whole(line) !== undefined) return true;
  const first = line.tokens[names.articles.at(line, 0)?.after ?? 0];
  const opens = first?.capital === true || first?.kind === 'number' || /^[\w-]{1,40}\.[a-z]{2,}/.test(part);
  return opens && countWords(part) <= MOST_WORDS_OF_NAME && sources.verbs.find(line, 1) === undefined;
}
