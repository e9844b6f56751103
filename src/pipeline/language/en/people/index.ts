import { phrases } from '../../../text/phrases.ts';
import type { PeopleWords } from '../../people.ts';
import * as desks from './desks.ts';
import * as names from './names.ts';
import { openers } from './openers.ts';
import { surnameWords } from './surname-words.ts';
import * as things from './things.ts';
import * as titles from './titles.ts';
import * as trades from './trades.ts';

const { address, former, matters, nationalities, offices, parties, ranks } = titles;

export const people: PeopleWords = {
  ...desks,
  ...names,
  ...things,
  ...titles,
  ...trades,
  openers,
  surnameWords,
  titles: phrases(
    [address, offices, ranks, former, matters, parties, nationalities, titles.trades].flatMap(({ entries }) => entries),
  ),
};
