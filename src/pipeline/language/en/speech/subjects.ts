/** Subjects that are no name, and the words before them. */
import { phrases } from '../../../text/phrases.ts';

export const pronouns = phrases(['he', 'she', 'they']);
export const men = phrases(['he']);
export const women = phrases(['she']);
export const unclear = phrases(['i', 'it', 'we']);
export const the = phrases(['the']);
export const determiners = phrases(['a', 'an', 'her', 'his', 'its', 'the', 'their']);
export const quantifiers = phrases(['another', 'many', 'one', 'several', 'some']);
export const someone = phrases(['a', 'an', 'another', 'one']);
export const unnamed = phrases([
  'doctor',
  'driver',
  'lawyer',
  'man',
  'neighbor',
  'neighbour',
  'officer',
  'official',
  'passenger',
  'resident',
  'source',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'student',
  'teacher',
  'witness',
  'woman',
  'worker',
]);
export const of = phrases(['of']);
export const pluralEndings: readonly string[] = ['s'];
