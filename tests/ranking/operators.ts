/** What must come first of questions with operators, over both contents, and why. */
import type { Expectation } from './queries.ts';

const ABIGAEL = 'abigael-gonzalez-valencia';
const CJNG = 'jalisco-new-generation-cartel';
const MENCHO = 'nemesio-ruben-oseguera-cervantes';

const A = 'mexico-extradites-26-cartel-leaders';
const B = 'mexico-hands-over-26-kingpins';
const C = 'transfer-of-twenty-six-cartel-figures';
const D = 'mexico-expels-26-alleged-members';
const E = 'second-major-transfer-of-cartel-figures';

const row = (query: string, kind: Expectation['kind'], ids: string | string[], because: string): Expectation => ({
  query,
  kind,
  ids: [ids].flat(),
  because,
});

export const OPERATORS: readonly Expectation[] = [
  row('person:mencho', 'person', MENCHO, 'he himself before what names him'),
  row('person:"El Chapo"', 'person', 'joaquin-guzman', 'a nickname in quotation marks'),
  row('person:sheinbam', 'person', 'claudia-sheinbaum', 'a name in an operator bears a typing error too'),
  row('person: mencho', 'person', MENCHO, 'a space after the colon changes nothing'),
  row('person:sheinbam tariffs', 'passage', [A, B, C, D, E], 'a passage that has the word and names her'),
  row('camarena person:quintero', 'passage', A, 'the one passage that names both'),
  row('reward person:mencho', 'passage', E, 'only one article names a reward for him'),
  row('-person:trump tariffs', 'passage', [C, D, E], 'tariffs where he is not named'),
  row('persn:mencho', 'person', MENCHO, 'an operator that is misspelled is not looked for'),
  row('group:cjng', 'group', CJNG, 'the group itself by its abbreviation'),
  row('cartel:sinaloa', 'group', 'sinaloa-cartel', 'a cartel is a group'),
  row('cartel:cuinis', 'group', 'los-cuinis', 'the name without its article'),
  row('place:jalisco', 'place', 'jalisco', 'the state, not the cartel'),
  row('body:dea', 'body', 'drug-enforcement-administration', 'a body by its abbreviation'),
  row('outlet:"punching bag"', 'outlet', 'punching-bag-post', 'the outlet itself before what it published'),
  row('outlet:ap reward', 'passage', E, 'the article that credits the agency'),
  row('outlet:"al jazeera" mencho', 'person', MENCHO, 'he is named in the article that credits it'),
  row('article:b', 'article', B, 'the article itself before whom it names'),
  row('article:e school', 'passage', E, 'the word in that article'),
  row('mencho article:d', 'person', MENCHO, 'the person, whom that article names'),
  row('said:bondi', 'passage', [A, D, E], 'passages that quote her'),
  row('said:bondi violence', 'passage', [A, B, E], 'the word in what quotes her'),
  row('said:harfuch', 'passage', B, 'only this article quotes him'),
  row('in:title kingpins', 'article', B, 'a word of its headline'),
  row('in:title extradites', 'article', A, 'a word of its headline; texts have it too'),
  row('in:name jalisco', 'place', 'jalisco', 'a whole name before the beginning of one'),
  row('in:text jalisco', 'passage', [A, B, C, D, E], 'no name, though names have the word'),
  row('"death penalty"', 'passage', [A, B, C, D, E], 'word for word in a text'),
  row('"jalisco new generation cartel"', 'group', CJNG, 'its name word for word'),
  row('"garcia harfuch"', 'person', 'omar-garcia-harfuch', 'surnames word for word, accents aside'),
  row('"el chapo"', 'person', 'joaquin-guzman', 'an article inside quotation marks is looked for'),
  row('gonzalez -jose', 'person', ABIGAEL, 'one brother is left out'),
  row('valencia -abigael', 'person', 'jose-gonzalez-valencia', 'the other is'),
  row('guzman -joaquin', 'person', 'ovidio-guzman', 'the father is left out'),
  row('trump -tariffs', 'person', 'donald-trump', 'he is found by his name, which lacks the word'),
  row('tariffs -trump', 'passage', [A, C, D, E], 'a passage that does not print his name'),
  row('mencho after:2025', 'person', MENCHO, 'named in articles of that year'),
  row('cjng before:2025-08-13', 'group', CJNG, 'named in articles dated the day before'),
  row('tuta date:2025-08-12', 'person', 'servando-gomez-martinez', 'named in an article of that day'),
];

/** Understood, and there is nothing of the kind. */
export const NOTHING: readonly string[] = [
  'mencho before:2025',
  'mencho after:2026',
  '"penalty death"',
  'cjng in:title date:2020',
  'person:mencho -cartel:cjng -person:mencho',
];
