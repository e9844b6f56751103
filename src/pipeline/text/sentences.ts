/**
 * Where sentences end. Needed so that no name runs across an end ("… with the U.S. Mexican political analyst …") and
 * so that a passage can be shown by its sentence.
 */

import { endOf } from './trim.ts';

/** Abbreviations that are followed by a name or number, hence never end a sentence. */
const BEFORE_NAME = new Set(
  'mr mrs ms dr prof sr jr st gen sen rep reps sens gov lt col capt cmdr maj sgt adm hon rev fr msgr pres supt det insp no nos vs cf fig art sec vol ed eds approx ca est dept univ'.split(
    ' ',
  ),
);
/** Abbreviations that can also stand at the end of a sentence; the next word decides. */
const EITHER = new Set(
  'inc ltd co corp etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c u.s.a l.a n.y ave blvd rd mt ft'.split(
    ' ',
  ),
);
/** What "U.S." qualifies when it does not end a sentence: institutions and their officers. */
const INSTITUTION = new Set(
  (
    'administration agency agents agriculture air ambassador army attorney bankruptcy bank border bureau capitol census centers chamber ' +
    'circuit citizen citizenship coast commerce commission commissioner congress congressman congresswoman constitution consulate court courts customs defense ' +
    'department deputy director district dollar drug education embassy energy environmental federal fish food foreign forest ' +
    'geological government health homeland house immigration indo intelligence interior investigators judge justice labor marine marines marshal marshals ' +
    'military national naval navy office olympic open patent postal president rep representative representatives sanctions secret secretary securities senate ' +
    'senator southern soccer special state steel supreme surgeon tax trade transportation treasury vice virgin'
  ).split(' '),
);
const MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));

/** Offsets at which a new sentence begins, 0 first. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["'”’)\]»]*\s+/gu)) {
    const next = match.index + match[0].length;
    if (next >= text.length) break;
    if (endsHere(text, match.index, match[0], next)) starts.push(next);
  }
  return starts;
}

/** Start and end of each sentence, white space at its end excluded. */
export function sentences(text: string): { start: number; end: number }[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => {
    const until = starts[i + 1] ?? text.length;
    return { start, end: start + text.slice(start, until).trimEnd().length };
  });
}

function endsHere(text: string, at: number, mark: string, next: number): boolean {
  const following = text.slice(next, next + 40);
  if (/^["'“‘«(\[]*\p{Ll}/u.test(following)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = endOf(text.slice(Math.max(0, at - 24), at), /[\p{L}\p{N}.]/u);
  const word = before.toLowerCase().replace(/^\.+/, '');
  if (BEFORE_NAME.has(word)) return false;
  // An initial: "J. Smith". A lone "I" ends sentences, too.
  if (/^\p{Lu}$/u.test(before) && before !== 'I') return false;
  if (!EITHER.has(word)) return true;
  if (/^["“‘(]/.test(following)) return true;
  const nextWord = /^[\p{L}\p{N}'’-]+/u.exec(following)?.[0] ?? '';
  if (MONTHS.has(word)) return !/^\d/.test(nextWord);
  if (word === 'a.m' || word === 'p.m')
    return !/^[A-Z]{2,4}$/.test(nextWord) && !/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(nextWord);
  if (/^[a-z](?:\.[a-z])+$/.test(word))
    return !INSTITUTION.has(
      nextWord
        .toLowerCase()
        .replace(/['’]s$/, '')
        .split('-')[0] ?? '',
    );
  return (
    !/^\p{Lu}[\p{L}.]*$/u.test(nextWord) ||
    /^(The|It|He|She|They|This|That|These|Those|A|An|In|On|At|But|And|However|We|I)$/.test(nextWord)
  );
}
