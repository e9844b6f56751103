/** English. */
import type { Language } from '../language.ts';
import { calendar } from './calendar.ts';
import { numbers } from './numbers.ts';
import { units } from './units.ts';
import { page } from './page/index.ts';
import { sentences } from './sentences.ts';
import { people } from './people/index.ts';
import { speech } from './speech/index.ts';
import { credits } from './credits/index.ts';

export const en: Language = {
  code: 'en',
  name: 'English',
  decimalMark: '.',
  frequent: ['and', 'by', 'for', 'from', 'has', 'of', 'that', 'the', 'to', 'which', 'with'],
  calendar,
  numbers,
  units,
  page,
  sentences,
  people,
  speech,
  credits,
};
