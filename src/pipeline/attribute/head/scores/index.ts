/** In order. A new one: its file, its line here, its examples. */
import type { Score } from '../candidate.ts';
import { address } from './address.ts';
import { bareName } from './bare-name.ts';
import { capitals } from './capitals.ts';
import { cutShort } from './cut-short.ts';
import { fullStop } from './full-stop.ts';
import { furtherDown } from './further-down.ts';
import { headlineLength } from './headline-length.ts';
import { number } from './number.ts';
import { oddLength } from './odd-length.ts';
import { openEnd } from './open-end.ts';
import { paragraphLength } from './paragraph-length.ts';
import { proseAbove } from './prose-above.ts';
import { quotation } from './quotation.ts';
import { repeated } from './repeated.ts';
import { signed } from './signed.ts';
import { singleWord } from './single-word.ts';
import { siteName } from './site-name.ts';

export const scores: readonly Score[] = [
  singleWord,
  headlineLength,
  oddLength,
  paragraphLength,
  address,
  fullStop,
  openEnd,
  bareName,
  capitals,
  number,
  quotation,
  repeated,
  cutShort,
  signed,
  siteName,
  proseAbove,
  furtherDown,
];
