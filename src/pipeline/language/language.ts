/**
 * What a language is to the pipeline: lists and a few switches. Rules read them and hold no word of any language
 * themselves. A section a kind of word; its interface stands beside this file, its entries in the language's folder.
 */
import type { SentenceWords } from '../text/sentences.ts';
import type { CalendarWords } from './calendar.ts';
import type { NumberWords } from './numbers.ts';
import type { UnitWords } from './units.ts';
import type { PageWords } from './page.ts';
import type { PeopleWords } from './people.ts';
import type { SpeechWords } from './speech.ts';
import type { CreditWords } from './credits.ts';

export interface Language {
  /** BCP 47, without region. Example: `en` */
  code: string;
  /** Its name in English, for messages. */
  name: string;
  /** Mark before the decimals of a number. */
  decimalMark: '.' | ',';
  /** Small words that no long text does without and other languages lack; they tell it from those that look like it. */
  frequent: readonly string[];
  calendar: CalendarWords;
  numbers: NumberWords;
  units: UnitWords;
  page: PageWords;
  sentences: SentenceWords;
  people: PeopleWords;
  speech: SpeechWords;
  credits: CreditWords;
}
