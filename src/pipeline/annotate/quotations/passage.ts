/**
 * One paragraph: which of its marked words are speech, of which kind, and whose. The order of the questions is that of
 * the rules: a clause after the words, one that they go on after, one before them, one further on, the paragraph.
 */
import { languages } from '../../language/index.ts';
import { countWords, isTitleCase } from '../../text/words.ts';
import { indirectSpeech } from './indirect.ts';
import type { MarkedSpan } from './marks.ts';
import {
  accordingTo,
  firstVerb,
  lastVerb,
  type Speaker,
  type Subject,
  subjectAfter,
  subjectBefore,
  subjectOfSentence,
} from './speakers.ts';
import { type Spoken, Stage } from './stage.ts';
import { TERM_BEFORE, WORK_BEFORE } from './verbs.ts';

/** Who stands behind such a verb is told, and does not speak: "Ana Ruiz, 45, told the Herald". */
const ADDRESSING = /^(?:tell|tells|told|telling|assured|assures|assuring|informed|informs|advised|advises|reassured)$/;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

export class PassageReader extends Stage {
  read(): Spoken[] {
    let known = 0;
    for (const [i, span] of this.spans.entries()) {
      // Names are met in the order of the text, those after the words of a clause included.
      known = this.meet(known, span.open);
      this.found[i] = this.#judge(i, span);
      const speaker = this.found[i]?.speaker;
      if (speaker !== undefined) {
        this.memory.last = speaker;
        this.memory.cast.believe(speaker.name);
      }
    }
    this.#shareOverReopened();
    const marked = this.found.filter((spoken) => spoken !== undefined);
    const indirect = indirectSpeech(this.scene(), this.starts, this.spans, (subject) => this.nameOf(subject, 0));
    this.meet(known, this.text.length);
    if (marked.length === 0) this.memory.last = this.onStage() ?? this.memory.last;
    return [...marked, ...indirect].sort((a, b) => a.start - b.start);
  }

  /** A quotation that is opened anew without having been closed is one speech: who gave a part of it gave all. */
  #shareOverReopened(): void {
    for (let i = 0; i + 1 < this.spans.length; i++) {
      const own = this.found[i];
      const next = this.found[i + 1];
      if (this.spans[i]?.closed !== false || own === undefined || next === undefined) continue;
      const speaker = own.speaker ?? next.speaker;
      if (speaker === undefined) continue;
      own.speaker = speaker;
      next.speaker ??= speaker;
    }
    for (let i = this.spans.length - 2; i >= 0; i--) {
      const own = this.found[i];
      const speaker = this.found[i + 1]?.speaker;
      if (this.spans[i]?.closed === false && own !== undefined && own.speaker === undefined && speaker !== undefined)
        own.speaker = speaker;
    }
  }

  /** The speaker that a paragraph ending in a colon announces. */
  announced(): Speaker | undefined {
    const end = this.outside.trimEnd();
    if (!end.endsWith(':')) return undefined;
    const from = this.sentenceStart(end.length);
    const verb = lastVerb(this.paragraph, from, end.length, false);
    return verb === undefined ? this.memory.last : this.nameOf(this.#subjectOfVerb(from, verb), from);
  }

  #judge(i: number, span: MarkedSpan): Spoken | undefined {
    const whole = this.text.slice(span.open + 1, span.close);
    const start = span.open + 1 + (whole.length - whole.trimStart().length);
    const inner = whole.trim();
    const count = countWords(inner);
    if (count === 0) return undefined;
    const from = this.sentenceStart(span.open);
    const before = this.outside.slice(from, span.open);
    const until = this.clauseEnd(span.close + 1);
    const base = { start, end: start + inner.length };

    const after = this.#clauseAfter(span, inner, until);
    const said = after !== undefined;
    const begins = before.trim() === '' || /^[\s,—–-]*$/.test(before);
    const capital = /^[\s.…[(]*[\p{Lu}\d¿¡]|^I['’ ]/u.test(inner);
    const complete =
      SENTENCE_END.test(inner) || /[,—–-]$/.test(inner) || /^[.?!,]/.test(this.text.slice(span.close + 1));

    // It goes on after a clause that stood between: "…," Roe said, "and …".
    const previous = this.spans[i - 1];
    const earlier = this.found[i - 1];
    if (previous !== undefined && earlier !== undefined && from <= previous.open && !begins) {
      const between = this.outside.slice(previous.close + 1, span.open);
      if (
        /[,:—–-]\s*$/.test(between) &&
        firstVerb(this.paragraph, previous.close + 1, span.open) !== undefined &&
        between.length < 220 &&
        (earlier.kind === 'direct' || /^\s*[—–-]/.test(between))
      ) {
        const other = this.#newSpeaker(previous.close + 1, span.open, between);
        return {
          ...base,
          kind: 'direct',
          ...withSpeaker(other ?? earlier.speaker),
          clause: [previous.close + 1, span.open],
        };
      }
    }

    if (!said && this.#isName(span, inner, from, count)) return undefined;

    if (said && (begins || /[,:;—–-]\s*$/.test(before) || capital) && !this.#governedBefore(before)) {
      const direct = begins || (capital && count >= 3);
      return {
        ...base,
        kind: direct ? 'direct' : 'fragment',
        ...withSpeaker(after.speaker),
        clause: [span.close + 1, until],
      };
    }

    const verb = lastVerb(this.paragraph, from, span.open, true);
    if (verb !== undefined && !TERM_BEFORE.test(before)) {
      const agent =
        /\b(?:was|were|is|are|been|being)\s+(?:\p{Ll}+ly\s)?$/iu.test(
          this.outside.slice(Math.max(from, verb.at - 24), verb.at),
        ) && /^\s*by\s/u.test(this.outside.slice(span.close + 1));
      const governing = agent
        ? subjectAfter(this.scene(), span.close + 1 + this.outside.slice(span.close + 1).indexOf('by ') + 3, until)
        : this.#subjectOfVerb(from, verb);
      const subject = this.nameOf(governing, from) ?? (said ? after.speaker : undefined);
      const introduced =
        /(?:[,:—–]|\bthat|\b(?:saying|said|says|added|adding|read|reads|asked|wrote|told \S+|replied|shouted))\s*$/iu.test(
          before,
        );
      const sentence = /\bthat\s*$/iu.test(before) && SENTENCE_END.test(inner) && count >= 7;
      const direct =
        (capital && complete && count >= 2 && introduced) || (/:\s*$/.test(before) && count >= 2) || sentence;
      return { ...base, kind: direct ? 'direct' : 'fragment', ...withSpeaker(subject), clause: [from, span.open] };
    }
    // "Inspector Ana Ruiz: “…”" – the colon alone gives the words to the name.
    if (/:\s*$/.test(before) && count >= 2) {
      return {
        ...base,
        kind: 'direct',
        ...withSpeaker(this.nameOf(subjectOfSentence(this.scene(), from, span.open), from)),
      };
    }
    const according = accordingTo(this.scene(), from, span.open);
    if (according !== undefined) {
      return {
        ...base,
        kind: capital && complete ? 'direct' : 'fragment',
        ...withSpeaker(this.nameOf(according, from)),
        clause: [from, span.open],
      };
    }
    if (said) return { ...base, kind: 'fragment', ...withSpeaker(after.speaker), clause: [span.close + 1, until] };

    // A verb later in the sentence governs a fragment inside it: "The “worst week” of her life, Roe said, began …".
    if (!begins && !TERM_BEFORE.test(before)) {
      const end = this.starts.find((other) => other > span.close) ?? this.text.length;
      const later = firstVerb(this.paragraph, span.close + 1, end);
      if (later !== undefined) {
        const subject =
          subjectBefore(
            this.scene(),
            Math.max(span.close + 1, this.outside.lastIndexOf(',', later.at) + 1),
            later.at,
          ) ?? subjectAfter(this.scene(), later.end, end);
        const clause = this.outside.slice(span.close + 1, later.at);
        if (/,/.test(clause) || /\bby\b/.test(this.outside.slice(later.at, end)))
          return {
            ...base,
            kind: 'fragment',
            ...withSpeaker(this.nameOf(subject, from)),
            clause: [span.close + 1, until],
          };
      }
      const agent = this.#agent(from, until);
      if (agent !== undefined)
        return { ...base, kind: 'fragment', ...withSpeaker(this.nameOf(agent, from)), clause: [from, until] };
      return undefined;
    }

    // A sentence of its own, without a verb of its own.
    if (begins && (complete || capital) && (count >= 3 || SENTENCE_END.test(inner))) {
      const speaker = this.#inherited(i, span, from);
      if (speaker !== undefined || SENTENCE_END.test(inner) || !span.closed)
        return { ...base, kind: 'direct', ...withSpeaker(speaker) };
    }
    return undefined;
  }

  /** A clause right after the words that gives them to somebody. */
  #clauseAfter(span: MarkedSpan, inner: string, until_: number): { speaker?: Speaker } | undefined {
    const at = span.close + 1;
    const clause = this.outside.slice(at, until_);
    const comma = /[,?!…—–-]$/.test(inner) || /^\s*[,—–]/.test(clause);
    const ended = /\.$/.test(inner);
    const tail = clause.replace(/^[\s,—–-]+/u, '');
    if (tail === '') return undefined;
    // The title of a work in the clause is no end of it: the “Pose” actor said.
    const [next] = this.spans.filter((other) => other.open >= at);
    const until =
      next !== undefined &&
      until_ === next.open &&
      next.close - next.open <= 24 &&
      isTitleCase(this.text.slice(next.open + 1, next.close), languages[0])
        ? (this.starts.find((other) => other > at) ?? this.text.length)
        : until_;
    const verb = firstVerb(this.paragraph, at, until);
    if (verb !== undefined) {
      const lead = this.outside.slice(at, verb.at);
      const inverted = /^[\s,—–-]*(?:\p{Ll}+ly\s|then\s|also\s|later\s)?$/u.test(lead);
      if (inverted && (!ended || /^\s*\p{Ll}/u.test(clause))) {
        return this.#speakerOf(subjectAfter(this.scene(), verb.end, until), at);
      }
      // "…,” Roe said: only a subject and little else between the words and the verb.
      if (comma && !ended && lead.length <= 220 && !/[.;]\s|:\s/.test(lead.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''))) {
        const subject = subjectBefore(this.scene(), at, verb.at);
        const plain = lead.replace(/^[\s,—–-]+/u, '');
        const reads =
          subject?.kind === 'name' ||
          subject?.kind === 'pronoun' ||
          (subject?.kind === 'role' &&
            /^(?:it|i|we|the|a|an|one|his|her|their|its|another|police|officials?|prosecutors|witnesses|residents|neighbou?rs|doctors|lawyers|organi[sz]ers|campaigners|experts|\p{Ll}+s|\p{Lu})/u.test(
              plain,
            ));
        if (reads && !/\b(?:that|which|but|and|because|so)\b/u.test(plain.slice(0, 8)))
          return this.#speakerOf(subject, at);
      }
    }
    if (/^(?:according to|in the words of|as told (?:to|by))\s/iu.test(tail))
      return this.#speakerOf(accordingTo(this.scene(), at, until), at);
    const asPut = /^as (.{2,80}?) (?:put|puts|described|called|calls|said|says|has it)\b/iu.exec(tail);
    if (asPut !== null)
      return this.#speakerOf(
        subjectBefore(this.scene(), at, at + clause.indexOf(asPut[0]) + asPut[0].lastIndexOf(' ') + 1),
        at,
      );
    return undefined;
  }

  #speakerOf(subject: Subject, from: number): { speaker?: Speaker } {
    return withSpeaker(this.nameOf(subject, from));
  }

  /** In the clause between two parts a new subject may take over. */
  #newSpeaker(from: number, to: number, between: string): Speaker | undefined {
    if (!/[.!?]["”’]?\s/.test(between)) return undefined;
    const verb = lastVerb(this.paragraph, from, to, false);
    return verb === undefined ? undefined : this.nameOf(this.#subjectOfVerb(from, verb), from);
  }

  #subjectOfVerb(from: number, verb: { at: number; word: string; end: number }): Subject {
    const scene = this.scene();
    const passive = /\b(?:was|were|is|are|been|being|be)\s+(?:\p{Ll}+ly\s)?$/iu.test(
      this.outside.slice(Math.max(from, verb.at - 24), verb.at),
    );
    if (passive && /^\s+by\s/u.test(this.outside.slice(verb.end)))
      return subjectAfter(scene, verb.end + 4, this.clauseEnd(verb.end));
    // "The men, said Attorney General Ana Ruiz, had each “…”": the clause stands inverted inside the sentence.
    if (
      !ADDRESSING.test(verb.word) &&
      /,\s*$/.test(this.outside.slice(from, verb.at)) &&
      /^\s(?:\p{Ll}+\s){0,3}\p{Lu}/u.test(this.outside.slice(verb.end, verb.end + 40))
    ) {
      const comma = this.outside.indexOf(',', verb.end);
      const inverted = subjectAfter(scene, verb.end, comma === -1 ? this.clauseEnd(verb.end) : comma);
      if (inverted?.kind === 'name') return inverted;
    }
    if (/ing$/.test(verb.word)) {
      const own = subjectBefore(scene, from, verb.at);
      // "with Ambassador Roe stating that" has a subject of its own; a participle after a comma has the sentence's.
      if (
        own?.kind === 'name' &&
        /\bwith\b/iu.test(this.outside.slice(from, own.run.start).slice(-60)) &&
        !/,\s*$/.test(this.outside.slice(from, verb.at))
      )
        return own;
      return subjectOfSentence(scene, from, verb.at);
    }
    return subjectBefore(scene, this.#clauseStart(from, verb.at), verb.at);
  }

  /** A new main clause inside the sentence begins a search anew: "The crowd cheered, but Roe said". */
  #clauseStart(from: number, verb: number): number {
    const text = this.outside.slice(from, verb);
    const semicolon = Math.max(text.lastIndexOf(';'), text.lastIndexOf(': '));
    return semicolon === -1 ? from : from + semicolon + 1;
  }

  #governedBefore(before: string): boolean {
    const tail = before.trimEnd();
    if (!/(?:that|as|it|him|her|them|[,:])$/iu.test(tail)) return false;
    const clause = tail.replace(/[,:]$/, '');
    return /\b(?:said|says|told|called|described)\b/iu.test(
      clause.slice(Math.max(clause.lastIndexOf(','), clause.lastIndexOf(':')) + 1),
    );
  }

  /** "…, the crews were praised by Roe". */
  #agent(from: number, until: number): Subject {
    const text = this.outside.slice(from, until);
    const match = this.paragraph.verbs(from, until, true).find(({ end }) => {
      const rest = text.slice(end - from);
      return /^\s+(?:[\s]|as\s+){0,3}by\s/u.test(rest) || /\sby\s/u.test(rest.slice(0, 40));
    });
    if (match === undefined) return undefined;
    const by = text.indexOf(' by ', match.at - from);
    return by === -1 ? undefined : subjectAfter(this.scene(), from + by + 4, until);
  }

  /** Names, nicknames, titles and terms in marks are no speech. */
  #isName(span: MarkedSpan, inner: string, from: number, count: number): boolean {
    const before = this.outside.slice(from, span.open);
    if (TERM_BEFORE.test(before)) return true;
    if (WORK_BEFORE.test(before) && isTitleCase(inner, languages[0])) return true;
    const introduced = /[,:]\s*$/.test(before) && this.paragraph.verbs(from, span.open, false).length > 0;
    // The full stop of the sentence stands inside the marks of its last word: “DWTS.”
    const bare = inner.replace(count <= 4 ? /[.,]$/ : /,$/, '');
    if (!introduced && count <= 8 && !/[.!?…]$/.test(bare) && isTitleCase(bare, languages[0])) {
      // One capitalized word after a verb of naming may be speech only where nothing but the marks makes it a name.
      return true;
    }
    const covered = this.mentions.some(
      (mention) => mention.start <= span.open + 1 && mention.end >= span.close - 1 && mention.start >= span.open - 60,
    );
    return covered && count <= 5;
  }

  #inherited(i: number, span: MarkedSpan, from: number): Speaker | undefined {
    if (span.open === 0 && i === 0) {
      if (this.memory.open !== undefined) return this.memory.open;
      if (this.memory.announced !== undefined) return this.memory.announced;
      return undefined;
    }
    const earlier = this.found
      .slice(0, i)
      .findLast((spoken) => spoken?.kind === 'direct' || spoken?.kind === 'fragment');
    const start = this.sentenceStart(Math.max(0, from - 2));
    const preceding = this.outside.slice(start, from);
    const earlierSpan = this.spans[i - 1];
    // The sentence right before it, if it names one person, is nearer than a quotation further up.
    if (preceding.trim() !== '' && (earlierSpan === undefined || earlierSpan.close < start)) {
      const subject = subjectOfSentence(this.scene(), start, from);
      const people = this.peopleIn(start, from);
      if (subject?.kind === 'name' && this.memory.cast.isPerson(subject.run) && people.length === 1)
        return this.nameOf(subject, start);
      if (subject?.kind === 'pronoun') return this.antecedent(subject.at);
      if (people.length > 1) return undefined;
    }
    return earlier?.speaker;
  }
}

const withSpeaker = (speaker: Speaker | undefined): { speaker?: Speaker } => (speaker === undefined ? {} : { speaker });
