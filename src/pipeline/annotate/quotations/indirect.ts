/** Speech without marks: "Roe said that …", where verb and speaker are clear. */
import { withoutEnd } from '../../text/trim.ts';
import { type Scene, type Spoken, type Verb, verbsIn } from './scene.ts';
import { firstNot } from '../../text/sorted.ts';
import { speakerOf } from './speakers/index.ts';
import { subjectBefore } from './subjects/before.ts';

export const INDIRECT = {
  name: 'said-that',
  why: 'Speech without marks is recorded where the verb of saying, “that” and the speaker are clear: “Roe said that …”.',
} as const;

export function indirectSpeech(scene: Scene): Spoken[] {
  const { starts, outside } = scene;
  return starts.flatMap((from, i) => {
    const until = starts[i + 1] ?? outside.length;
    // Where the sentence is quoted in part, the quotation tells.
    if (isQuotedIn(scene, from, until)) return [];
    const said = saidThat(scene, from, until);
    if (said === undefined) return [];
    const subject = subjectBefore(scene, from, said.at);
    const speaker = subject?.kind === 'name' ? speakerOf(scene, subject, 0) : undefined;
    if (speaker === undefined) return [];
    const end = from + withoutEnd(outside.slice(from, until).trimEnd(), /[.!?…]/).length;
    return end > said.start
      ? [{ start: said.start, end, kind: 'indirect' as const, speaker, rule: INDIRECT.name }]
      : [];
  });
}

const isQuotedIn = ({ spans }: Scene, from: number, until: number): boolean =>
  (spans[firstNot(spans, ({ open }) => open < from)]?.open ?? Infinity) < until;

/** The first verb with "that" behind it: where it stands, and where what is said begins. */
function saidThat(scene: Scene, from: number, until: number): { at: number; start: number } | undefined {
  for (const verb of verbsIn(scene, from, until, true)) {
    const that = thatBehind(scene, verb);
    if (that !== undefined && that < until) return { at: verb.at, start: that };
  }
  return undefined;
}

/** Words that are told, between verb and "that". */
const MOST_TOLD = 2;

/** Where the words begin behind "that": right behind the verb, or behind who is told. */
function thatBehind({ line, language }: Scene, { kind, after }: Verb): number | undefined {
  const { that } = language.speech;
  const least = kind.reports === true ? 0 : 1;
  const most = kind.reportsTo === true ? MOST_TOLD : 0;
  for (let count = 0; count <= most; count++) {
    const token = line.tokens[after + count];
    if (token?.kind !== 'word') return undefined;
    if (count >= least && that.has(token.key))
      return /\s/u.test(line.text[token.end] ?? '') ? token.end + 1 : undefined;
  }
  return undefined;
}
