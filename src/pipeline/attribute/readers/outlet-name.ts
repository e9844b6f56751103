/** Names of outlets as credit lines print them. */
import { monthAt, weekdayAt } from '../../language/calendar.ts';
import type { Language } from '../../language/index.ts';
import { type Line, readLine, type Token } from '../../text/tokens.ts';
import { withoutEnd } from '../../text/trim.ts';

/** Without marks around it, and without the noun before it: `the newspaper Bay Lantern.` → `Bay Lantern` */
export function trimName(name: string, { credits: { appeared } }: Language): string {
  const bare = withoutEnd(name, /[\s"”’).,;:]/u).replace(/^[\s"“‘(]+/u, '');
  const line = readLine(bare);
  const noun = appeared.outletNouns.at(line, 0);
  const behind = noun && line.tokens[noun.after];
  return behind?.capital === true ? bare.slice(behind.start).trim() : bare.trim();
}

/** Cuts a name at what follows it in such sentences: `Bay Lantern on 3 May under a licence` → `Bay Lantern` */
export function leadingName(text: string, language: Language): string {
  const line = readLine(text.split(/\s?[,;(]|\.\s|\.$|\s[-–—|]\s/u, 1)[0] ?? '');
  const end = line.tokens.findIndex((token, i) => i > 0 && endsName(line, token, i, language));
  return trimName(end === -1 ? line.text : line.text.slice(0, line.tokens[end]?.start), language);
}

function endsName(line: Line, token: Token, index: number, { credits: { appeared }, calendar }: Language): boolean {
  // A hyphen or point before it: the word is a part of the name.
  if (token.kind !== 'word' || !/\s/.test(line.text[token.start - 1] ?? '')) return false;
  if (appeared.nameEnds.has(token.key)) return true;
  if (!appeared.beforeDay.has(token.key)) return false;
  const next = index + 1;
  const cased = { cased: false };
  return (
    line.tokens[next]?.kind === 'number' ||
    monthAt(line, next, calendar, cased) !== undefined ||
    weekdayAt(line, next, calendar, cased) !== undefined
  );
}
