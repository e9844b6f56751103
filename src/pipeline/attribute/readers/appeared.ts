import type { Language } from '../../language/index.ts';
import type { Match } from '../../text/phrases.ts';
import { type Line, readLine } from '../../text/tokens.ts';
import { leadingName } from './outlet-name.ts';
import { addressIn, type LineReader } from './reader.ts';
import { past, pastItself, pastNote, textFrom } from './steps.ts';

const MOST_WORDS = 60;

export const appeared: LineReader = {
  name: 'appeared',
  why: 'names where the text stood first, or who carried it: “Originally published by …”',
  kind: 'credit',
  read: (line, { language, place, words }) => {
    if (!place.nearTail || words > MOST_WORDS) return undefined;
    const found = findPhrase(line, language);
    if (found === undefined) return undefined;
    const rest = withoutArticle(textFrom(line, found.match.after));
    // "First, by the door" and "Originally on the list" are sentences of anything; a name begins with a capital.
    if (!/^["“‘]?[\p{Lu}\d]|^https?:|^[\w-]+\.\w{2,}/u.test(rest)) return undefined;
    if (runsIntoClause(line, found.match, language)) return undefined;
    const url = addressIn(line.text);
    const leads = url !== undefined || language.credits.appeared.readOriginal.find(line) !== undefined;
    const name = nameOf(rest, language);
    return {
      confidence: 0.92,
      ...(name === '' ? {} : { hops: [{ name, role: found.carried ? 'republisher' : 'publisher' }] }),
      ...(leads ? { original: url === undefined ? {} : { url } } : {}),
    };

    function withoutArticle(text: string): string {
      const opening = readLine(text.slice(0, 20));
      const article = opening.tokens[0]?.capital === false ? language.credits.names.articles.at(opening, 0) : undefined;
      return article === undefined ? text : text.slice(opening.tokens[article.after]?.start ?? article.end);
    }
  },
};

/** The phrase that opens the line, behind "this article was" or without it. */
function findPhrase(line: Line, language: Language): { match: Match; carried: boolean } | undefined {
  const { first, from, provided, by } = language.credits.appeared;
  const start = pastNote(line, language);
  const itself = pastItself(line, start, language);
  // "This article first appeared", "was recently first published".
  const afterItself = itself?.is ?? itself?.bare ?? start;
  const starts = itself === undefined ? [start] : [afterItself, afterItself + 1];
  for (const index of starts) {
    const match = first.at(line, index);
    if (match !== undefined) return { match, carried: false };
  }
  if (itself !== undefined && itself.is === undefined) return undefined;
  const match = from.at(line, afterItself) ?? provided.at(line, afterItself);
  if (match !== undefined) return { match, carried: false };
  const carried = by.at(line, afterItself);
  return carried && { match: carried, carried: true };
}

/** "First published in Paris, the map was banned for a century." */
function runsIntoClause(line: Line, { after }: Match, { credits: { appeared, text } }: Language): boolean {
  return (
    /[.!?]$/.test(line.text) && appeared.clauses.find(line, after) !== undefined && text.itself.find(line) === undefined
  );
}

/** The outlet's name; of "9 March 2031 by Bay Lantern" the one behind "by"; empty where a day is all there is. */
function nameOf(rest: string, language: Language): string {
  const line = readLine(rest);
  const day = /^(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d/u.test(rest);
  const by = day
    ? line.tokens.findIndex((token, i) => isBy(token.key, language) && line.tokens[i + 1]?.capital === true)
    : -1;
  const named = by === -1 ? rest : textFrom(line, past(language.credits.bylines.by, line, by));
  const name = leadingName(named.replace(/^https?:\/\/(?:www\.)?([^\s/]+).*/, '$1'), language);
  return /^(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d+(?:\p{Ll}{2})?(?:,?\s\d{4})?$/u.test(name) ? '' : name;
}

const isBy = (key: string, { credits: { bylines } }: Language): boolean => bylines.by.has(key);
