/**
 * The stage of one paragraph: what stands outside its marks, where its sentences begin, who was named, and whom a
 * name, a role or a pronoun means at a place of it.
 */
import type { Mention } from '../../story/schema.ts';
import { boundaries } from './boundaries.ts';
import type { MarkedSpan } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import type { Cast } from './people.ts';
import { type Scene, type Speaker, type Subject, subjectOfSentence } from './speakers.ts';

export interface Spoken {
  start: number;
  end: number;
  kind: 'direct' | 'fragment' | 'indirect';
  speaker?: Speaker;
  /** The clause that governs it, for the outlet that was told. */
  clause?: [number, number];
}

/** What one paragraph leaves for the next. */
export interface Memory {
  cast: Cast;
  /** The last quotation was not closed: the next paragraph goes on with it. */
  open?: Speaker | undefined;
  /** The paragraph ended in a colon, with this subject. */
  announced?: Speaker | undefined;
  /** Who spoke or was the subject last. */
  last?: Speaker | undefined;
}

const UNNAMED =
  /^(?:A|An|One|Another)\s(?:[\p{L}’'-]+\s){0,4}?(?:spokesman|spokeswoman|spokesperson|man|woman|official|officer|resident|neighbou?r|source|witness|driver|worker|teacher|doctor|lawyer|student|passenger)\s(?!of\s)/u;

export class Stage {
  protected readonly text: string;
  /** Quoted words blanked: verbs and names inside them govern nothing. */
  protected readonly outside: string;
  protected readonly paragraph: Paragraph;
  protected readonly spans: readonly MarkedSpan[];
  protected readonly memory: Memory;
  protected readonly mentions: readonly Mention[];
  protected readonly starts: readonly number[];
  protected readonly found: (Spoken | undefined)[] = [];

  constructor(text: string, spans: readonly MarkedSpan[], outside: Paragraph, memory: Memory) {
    this.text = text;
    this.spans = spans;
    this.memory = memory;
    this.paragraph = outside;
    this.outside = outside.text;
    this.mentions = outside.mentions;
    this.starts = boundaries(text, spans);
  }

  protected scene(): Scene {
    return { paragraph: this.paragraph, cast: this.memory.cast };
  }

  protected meet(from: number, to: number): number {
    for (const run of this.paragraph.names(from, to)) this.memory.cast.meet(run);
    return to;
  }

  protected nameOf(subject: Subject, from: number): Speaker | undefined {
    if (subject === undefined) return undefined;
    if (subject.kind === 'name') return this.memory.cast.resolve(subject.run);
    if (subject.kind === 'role')
      return subject.title === undefined ? undefined : this.memory.cast.titled(subject.title);
    return this.antecedent(Math.max(subject.at, from));
  }

  /**
   * Whom "he" or "she" means: the one person named before it in its sentence, else the subject of the sentence before,
   * else who spoke last in the paragraph, else who was last on stage.
   */
  protected antecedent(at: number): Speaker | undefined {
    const sentence = this.sentenceStart(at);
    const inSentence = this.peopleIn(sentence, at);
    if (inSentence.length > 0) {
      const subject = subjectOfSentence(this.scene(), sentence, at);
      if (subject?.kind === 'name') return this.memory.cast.resolve(subject.run);
      return inSentence.length === 1 ? inSentence[0] : undefined;
    }
    for (let end = sentence; end > 0;) {
      const start = this.sentenceStart(end - 1);
      // "A Labour spokesman denied it. “…,” he said": somebody without a name has come on.
      if (UNNAMED.test(this.outside.slice(start, end).trimStart())) return undefined;
      const people = this.peopleIn(start, end);
      const subject = people.length === 0 ? undefined : subjectOfSentence(this.scene(), start, end);
      const human = people.filter((person) => this.memory.cast.isHuman(person.name));
      const [only] = human.length === 1 ? human : people;
      // A name that nothing shows to be a person's, and that is not what its sentence speaks of, yields to a speaker.
      const opens = subject?.kind === 'name' && subject.run.start - start < 3;
      const last = this.memory.last;
      if (
        people.length > 0 &&
        human.length === 0 &&
        !opens &&
        last !== undefined &&
        this.memory.cast.isHuman(last.name)
      ) {
        return last;
      }
      if ((people.length === 1 || human.length === 1) && only !== undefined) return only;
      if (people.length > 1) {
        // "Fairley and the witness Brandt left": two subjects, and "she" is either.
        if (
          subject?.kind === 'name' &&
          /^\s+and\s(?:the\s)?(?:\p{Ll}+\s){0,2}\p{Lu}/u.test(this.outside.slice(subject.run.end, end))
        )
          return undefined;
        return subject?.kind === 'name' ? this.memory.cast.resolve(subject.run) : undefined;
      }
      const quoted = this.spans.findLastIndex((span) => span.open >= start && span.open < end);
      const speaker = quoted === -1 ? undefined : this.found[quoted]?.speaker;
      if (speaker !== undefined) return speaker;
      end = start;
    }
    return this.memory.last;
  }

  /** Persons named outside of quotation marks, each once. */
  protected peopleIn(from: number, to: number): Speaker[] {
    const runs = this.paragraph.names(from, to).filter((run) => !run.possessive && this.memory.cast.isPerson(run));
    const resolved = runs.map((run) => this.memory.cast.resolve(run));
    return [...new Map(resolved.map((speaker) => [speaker.name, speaker])).values()];
  }

  /** Who is on stage when the paragraph ends: its one person, or the subject of its last sentence that has one. */
  protected onStage(): Speaker | undefined {
    const people = this.peopleIn(0, this.text.length);
    if (people.length <= 1) return people[0];
    for (const start of [...this.starts].reverse()) {
      const end = this.starts.find((other) => other > start) ?? this.text.length;
      if (this.peopleIn(start, end).length === 0) continue;
      const subject = subjectOfSentence(this.scene(), start, end);
      return subject?.kind === 'name' ? this.memory.cast.resolve(subject.run) : undefined;
    }
    return undefined;
  }

  protected sentenceStart(at: number): number {
    let found = 0;
    for (const start of this.starts) if (start <= at) found = start;
    return found;
  }

  /** End of the sentence that goes on at `at`, or the next opening mark. */
  protected clauseEnd(at: number): number {
    const nextStart = this.starts.find((start) => start > at) ?? this.text.length;
    const nextSpan = this.spans.find((span) => span.open >= at)?.open ?? this.text.length;
    return Math.min(nextStart, nextSpan);
  }
}
