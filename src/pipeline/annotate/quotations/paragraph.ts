/** A paragraph's names and verbs of speech, looked for once, however often a stretch of it is asked about. */
import type { Mention } from '../../story/schema.ts';
import { type NameMatch, nameMatches, type NameRun } from './people.ts';
import { SPEECH_VERB } from './verbs.ts';

export interface Verb {
  at: number;
  end: number;
  /** In lower case. */
  word: string;
  /** It takes a sentence: "said"; the others take an object and its name: "called it". */
  saying: boolean;
}

export class Paragraph {
  readonly text: string;
  readonly mentions: readonly Mention[];
  #names: readonly NameMatch[] | undefined;
  #verbs: readonly Verb[] | undefined;

  /** @param text with everything inside quotation marks blanked, offsets kept */
  constructor(text: string, mentions: readonly Mention[]) {
    this.text = text;
    this.mentions = mentions;
  }

  names(from = 0, to = this.text.length): NameRun[] {
    this.#names ??= nameMatches(this.text, 0, this.text.length, this.mentions);
    return this.#between(this.#names, from, to, nameMatches).flatMap(({ runs }) => runs);
  }

  /** All verbs of speech, or those that take a sentence. */
  verbs(from: number, to: number, all: boolean): Verb[] {
    this.#verbs ??= verbMatches(this.text, 0, this.text.length);
    return this.#between(this.#verbs, from, to, verbMatches).filter(({ saying }) => all || saying);
  }

  /** Where the stretch cuts through a match, it is read by itself. */
  #between<Match extends { at: number; end: number }>(
    matches: readonly Match[],
    from: number,
    to: number,
    read: (text: string, from: number, to: number, mentions: readonly Mention[]) => Match[],
  ): Match[] {
    if (matches.some(({ at, end }) => (at < from && from < end) || (at < to && to < end)))
      return read(this.text, from, to, this.mentions);
    return matches.filter(({ at, end }) => at >= from && end <= to);
  }
}

function verbMatches(text: string, from: number, to: number): Verb[] {
  return Array.from(text.slice(from, to).matchAll(SPEECH_VERB), (match) => ({
    at: from + match.index,
    end: from + match.index + match[0].length,
    word: match[0].toLowerCase(),
    saying: match[1] !== undefined,
  }));
}
