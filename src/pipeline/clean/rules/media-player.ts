import { isButton, type Rule } from '../context.ts';

/** A caption behind its label is a sentence or two. */
const MOST_WORDS = 40;

export const mediaPlayer: Rule = {
  name: 'media-player',
  why: 'a control of a player or gallery',
  apply({ bare, words }, { language: { page } }) {
    const { labels, openings, timers } = page.mediaPlayer;
    const isControl =
      (words <= MOST_WORDS ? openings.at(bare, 0) : undefined) ??
      (words <= MOST_WORDS_OF_TIMER && /\d/.test(bare.text) ? timers.at(bare, 0) : undefined);
    return isControl || isButton(labels, bare) || isPosition(bare.text) ? { confidence: 0.9 } : undefined;
  },
};

const MOST_WORDS_OF_TIMER = 12;

/** `0:00 / 2:14`, `3/12` */
const isPosition = (text: string): boolean =>
  /^\d{1,2}:\d{2}(?::\d{2})?\s?\/\s?\d{1,2}:\d{2}(?::\d{2})?$|^\d{1,3}\s?\/\s?\d{1,3}$/.test(text);
