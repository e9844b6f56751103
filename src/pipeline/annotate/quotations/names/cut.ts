/** From capitalized words in a row to the name in them. */
import type { Language } from '../../../language/language.ts';
import type { PeopleWords } from '../../../language/people.ts';
import type { Mention } from '../../../record/schema.ts';
import { firstEndingBehind } from '../../../text/sorted.ts';
import { isPossessive, withoutPossessive } from '../../../text/possessive.ts';
import type { NameRun } from './run.ts';
import { isOpener, leadOf } from './titles.ts';

/** A run while it is cut from the front. */
interface Cut {
  name: string;
  /** Offset in the text. */
  start: number;
  title?: string;
  behindOffice: boolean;
}

/**
 * Cuts what is no part of the name: an opening word, titles, a possessive; a point that ends a sentence parts two
 * names.
 *
 * @param at offset of `printed` in the text
 * @param context what stands before it
 */
export function nameOf(
  printed: string,
  at: number,
  mentions: readonly Mention[],
  context: string,
  language: Language,
): NameRun | undefined {
  const { people } = language;
  // A person's name ends the run: "Deputy White House Press Secretary Anna Kelly".
  const inside = mentionIn(mentions, at, at + printed.length);
  const cut: Cut = { name: printed, start: at, behindOffice: false };
  cutLeads(cut, at, inside, context, language);
  cutOffice(cut, inside, people);
  cutParticiple(cut, at, context, people);
  const name = withoutStop(withoutPossessive(cut.name, people.possessives), people);
  if (name === '' || isNoName(name, language)) return undefined;
  const end = cut.start + name.length;
  const title = cut.title ?? smallWordBefore(context);
  const known = inside !== undefined && inside.start < end && inside.end > cut.start;
  return {
    name,
    start: cut.start,
    end,
    ...(known ? { entity: inside.entity } : {}),
    ...(title === undefined ? {} : { title }),
    ...(cut.behindOffice ? { office: true as const } : {}),
    person: !isBody(name, people) && !isNoPerson(name, people),
    possessive: isPossessive(cut.name, people),
  };
}

/** A word in small letters that a stretch ends in, with white space behind it. */
const smallWordBefore = (context: string): string | undefined =>
  /\p{Ll}\s$/u.test(context.slice(-3)) ? /(?<![\p{L}\p{N}])(\p{Ll}+)\s$/u.exec(context)?.[1] : undefined;

/** The last mention that reaches into a stretch. */
function mentionIn(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  let found: Mention | undefined;
  for (let i = firstEndingBehind(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end - mention.start >= 2) found = mention;
  }
  return found;
}

function drop(cut: Cut, length: number): void {
  cut.start += length;
  cut.name = cut.name.slice(length);
}

/** Openers, titles and offices, one word after the other, as long as two words are left. */
function cutLeads(cut: Cut, at: number, inside: Mention | undefined, context: string, language: Language): void {
  while (cut.name.includes(' ') && (inside === undefined || inside.start > cut.start)) {
    const lead = leadOf(cut.name, cut.start === at ? context : '', language);
    if (lead === undefined) return;
    if (lead.title !== undefined) cut.title = lead.title;
    cut.behindOffice ||= lead.office;
    drop(cut, lead.length);
  }
}

/** "Teachers Association President Keith Gambill": the last office in the run, and what stands before it, is no name. */
function cutOffice(cut: Cut, inside: Mention | undefined, { offices }: PeopleWords): void {
  const words = cut.name.split(' ');
  const last = words.findLastIndex(
    (word, i) => i > 0 && i < words.length - 1 && offices.has(word.replace(/[.,]$/, '')),
  );
  if (last === -1 || (inside !== undefined && inside.start <= cut.start)) return;
  cut.title = words[last]?.toLowerCase() ?? '';
  drop(cut, words.slice(0, last + 1).join(' ').length + 1);
}

/** "Hosting Cook": a participle opens the sentence. */
function cutParticiple(cut: Cut, at: number, context: string, people: PeopleWords): void {
  const [lead, word = ''] = /^(\p{Lu}\p{Ll}{5,15})\s/u.exec(cut.name) ?? [];
  if (lead === undefined || cut.start !== at) return;
  if (context !== '' && !/[.!?…:]["”’]?\s+["“‘]?$/u.test(context)) return;
  const isParticiple = people.participleEndings.some((ending) => word.endsWith(ending));
  if (isParticiple && !people.participleNames.has(word)) drop(cut, lead.length);
}

/** The full stop of the sentence is no part of the name; that of an initial or of “Jr.” is. */
function withoutStop(name: string, { generations }: PeopleWords): string {
  if (!name.endsWith('.')) return name;
  const [, word = ''] = /(?<![\p{L}\p{M}])(\p{L}+)\.$/u.exec(name) ?? [];
  return generations.has(word) || /^\p{Lu}$/u.test(word) ? name : name.replace(/\.$/, '');
}

/** One word that is an opener or a title. */
const isNoName = (name: string, language: Language): boolean =>
  !name.includes(' ') && (isOpener(name, language) || language.people.titles.has(name.replace(/\.$/, '')));

const isBody = (name: string, { bodies, organisations }: PeopleWords): boolean =>
  name.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => bodies.has(word) || organisations.has(word));

const isNoPerson = (name: string, { notPersons }: PeopleWords): boolean =>
  /^(?:[A-Z]{2,}|\d.*)$/.test(name) || notPersons.has(name);
