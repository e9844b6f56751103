/** Words that are a sentence of their own, without a verb of speech in it. */
import type { Speaker } from '../names/cast.ts';
import { withSpeaker } from '../speakers/index.ts';
import { endsSentence, type MarkedWords } from '../words.ts';
import type { Verdict } from './rule.ts';

const SHORTEST = 3;

export const isOwnSentence = (words: MarkedWords): boolean =>
  words.begins && (words.complete || words.capital) && (words.count >= SHORTEST || endsSentence(words));

/** Speech of whoever is known to go on; of nobody only where the words surely are a sentence. */
export const spoken = (words: MarkedWords, speaker: Speaker | undefined): Verdict =>
  speaker !== undefined || endsSentence(words) || !words.span.closed
    ? { kind: 'direct', ...withSpeaker(speaker) }
    : { left: 'Nobody is known to speak, and the words do not end as a sentence does.' };
