/**
 * What must come first, and why. Each question is put to both contents, our digests and the originals, unless `only`
 * says otherwise. Where several may be meant, any of `ids` will do. A new one needs no code.
 */
import type { RecordKind } from '../../src/search/types.ts';

export interface Expectation {
  query: string;
  kind: RecordKind | readonly RecordKind[];
  /** Of an article or a passage: the article's slug. */
  ids: readonly string[];
  /** Why it belongs there. */
  because: string;
  only?: 'digests' | 'originals';
}

const ABIGAEL = 'abigael-gonzalez-valencia';
const CAMARENA = 'enrique-camarena';
const CHAPO = 'joaquin-guzman';
const CJNG = 'jalisco-new-generation-cartel';
const CUINIS = 'los-cuinis';
const FARFAN = 'cecilia-farfan-mendez';
const HARFUCH = 'omar-garcia-harfuch';
const JOSE = 'jose-gonzalez-valencia';
const JUSTICE = 'us-department-of-justice';
const MENCHO = 'nemesio-ruben-oseguera-cervantes';
const OVIDIO = 'ovidio-guzman';
const PROSECUTORS = 'attorney-generals-office-of-mexico';
const QUINTERO = 'rafael-caro-quintero';
const SALAZAR = 'roberto-salazar';
const SHEINBAUM = 'claudia-sheinbaum';
const SINALOA = 'sinaloa-cartel';
const TEMPLARS = 'knights-templar-cartel';
const TUTA = 'servando-gomez-martinez';

const A = 'mexico-extradites-26-cartel-leaders';
const B = 'mexico-hands-over-26-kingpins';
const C = 'transfer-of-twenty-six-cartel-figures';
const D = 'mexico-expels-26-alleged-members';
const E = 'second-major-transfer-of-cartel-figures';

const first = (
  kind: Expectation['kind'],
  ids: string | readonly string[],
  rows: readonly (readonly [query: string, because: string])[],
): Expectation[] =>
  rows.map(([query, because]) => ({ query, kind, ids: typeof ids === 'string' ? [ids] : ids, because }));

/** What the issue asks for. */
const BARS: Expectation[] = [
  ...first('person', MENCHO, [
    ['el mencho', 'his nickname, whole'],
    ['osegera', 'one letter of a surname is missing'],
    ['mencho cervantes', 'a nickname and a surname, each in another name of his'],
  ]),
  ...first(
    'person',
    [ABIGAEL, JOSE],
    [
      ['gonzales valencia', 'both brothers; s for z'],
      ['valencia gonzalez', 'both brothers; the surnames swapped'],
    ],
  ),
  ...first('group', CUINIS, [['cuinis', 'the name without its article']]),
  ...first('group', CJNG, [
    ['cjng', 'the abbreviation'],
    ['jalisco cartel', 'first and last word of the name; before the state of Jalisco, which has only one of them'],
  ]),
  ...first('group', SINALOA, [['sinoloa', 'o for a']]),
  ...first('group', TEMPLARS, [['knights templar', 'the name without "cartel"']]),
  ...first('person', TUTA, [
    ['la tuta', 'his nickname, whole'],
    ['servando gomez', 'without the second surname and the accent'],
  ]),
  ...first('person', QUINTERO, [['caro quintaro', 'a for e in the second surname']]),
  ...first('person', CAMARENA, [['kiki camarena', 'nickname and surname']]),
  ...first('person', HARFUCH, [['harfuch garcia', 'the surnames swapped, no accent']]),
  ...first('person', SHEINBAUM, [['sheinbam', 'a letter is missing']]),
  ...first('person', CHAPO, [
    ['chapo', 'the nickname without its article; before the son, who is only said to be his son'],
  ]),
  ...first('person', FARFAN, [['farfan mendez', 'both surnames, no accents']]),
  ...first('person', 'pam-bondi', [['bondy', 'y for i']]),
  ...first('outlet', 'punching-bag-post', [
    ['punching bag', 'the beginning of the name; before the article that it published'],
  ]),
  ...first(['outlet', 'body'], 'al-jazeera', [['al jazeera', 'the name, whole']]),
];

const PEOPLE: Expectation[] = [
  ...first('person', MENCHO, [
    ['mencho', 'the nickname without its article'],
    ['MENCHO', 'capitals do not matter'],
    ['elmencho', 'run together'],
    ['el menhco', 'two neighbours swapped'],
    ['menchoo', 'a letter too many'],
    ['oseguera', 'a surname alone'],
    ['osegu', 'half typed'],
    ['nemesio', 'a first name alone'],
    ['nemesio oseguera', 'without the second name and the second surname'],
    ['ruben oseguera cervantes', 'without the first name and the accent'],
    ['oseguera cervantes nemesio ruben', 'surnames first, as in a register'],
    ['mencho oseguera', 'nickname and surname'],
  ]),
  ...first('person', ABIGAEL, [
    ['abigael', 'a first name alone'],
    ['abigail gonzalez', 'the name as it is usually spelled'],
    ['abigael valencia', 'the second surname alone'],
    ['agv', 'initials'],
    ['a gonzalez valencia', 'an initial and the surnames: not his brother, whose initial is another'],
    ['valencia', 'both brothers bear it; this one is in four articles'],
  ]),
  ...first('person', JOSE, [
    ['jose gonzalez', 'the first name tells the brothers apart'],
    ['josé gonzález valencia', 'with accents'],
    ['j gonzalez valencia', 'an initial tells the brothers apart'],
  ]),
  ...first('person', TUTA, [
    ['tuta', 'the nickname without its article'],
    ['latuta', 'run together'],
    ['gomez martinez', 'surnames alone'],
    ['gomes martines', 's for z, twice'],
    ['servando', 'a first name alone'],
  ]),
  ...first('person', QUINTERO, [
    ['caro quintero', 'surnames alone'],
    ['quintero', 'the second surname alone, as one article has him'],
    ['quintero caro', 'the surnames swapped'],
    ['rafael caro', 'first name and first surname'],
    ['kintero', 'as it sounds'],
  ]),
  ...first('person', CAMARENA, [
    ['camarena', 'a surname alone'],
    ['enrique camarena', 'without the nickname'],
    ['kiki', 'a nickname alone'],
    ['camerena', 'e for a'],
  ]),
  ...first('person', CHAPO, [
    ['el chapo', 'the nickname, whole'],
    ['joaquin guzman', 'no accents'],
    ['chapo guzman', 'nickname and surname'],
    ['hcapo', 'the first two letters swapped'],
  ]),
  ...first('person', OVIDIO, [
    ['ovidio', 'a first name alone'],
    ['obidio guzman', 'b for v, as it sounds'],
  ]),
  ...first('person', [CHAPO, OVIDIO], [['guzman', 'father and son']]),
  ...first('person', SHEINBAUM, [
    ['sheinbaum', 'a surname alone'],
    ['shein', 'half typed'],
    ['claudia', 'a first name alone'],
    ['sheimbaum', 'm for n'],
    ['scheinbaum', 'a letter too many'],
    ['sheinbaum claudia', 'the surname first'],
    ['president sheinbaum', 'an office and a surname; passages say so, she is meant'],
  ]),
  ...first('person', HARFUCH, [
    ['harfuch', 'a surname alone'],
    ['garcia harfuch', 'no accent'],
    ['omar harfuch', 'the first surname left out'],
    ['harfush', 'sh for ch'],
    ['security minister harfuch', 'an office and a surname'],
  ]),
  ...first('person', FARFAN, [
    ['farfán', 'with its accent'],
    ['mendez cecilia', 'second surname and first name'],
  ]),
  ...first('person', SALAZAR, [
    ['salazar', 'a surname alone; before Camarena, of whose longest name it is the last word'],
    ['roberto slazar', 'two neighbours swapped'],
    ['salazar roberto', 'the surname first'],
  ]),
  ...first('person', 'donald-trump', [
    ['trump', 'a surname; before the administration named after him'],
    ['tru', 'half typed'],
    ['donald', 'a first name alone'],
    ['trmup', 'two neighbours swapped'],
  ]),
  ...first('person', 'pam-bondi', [
    ['pam bondi', 'the name, whole'],
    ['bondi', 'a surname alone'],
    ['attorney general bondi', 'an office and a surname; the Mexican office of that name lacks the surname'],
  ]),
  ...first('person', 'ronald-johnson', [
    ['johnson', 'a surname alone'],
    ['jonson', 'a letter is missing'],
    ['ambassador johnson', 'an office and a surname'],
  ]),
  ...first('person', 'carlos-bravo-regidor', [
    ['bravo regidor', 'surnames alone'],
    ['regidor', 'the second surname alone'],
  ]),
  ...first('person', 'david-saucedo', [
    ['saucedo', 'a surname alone'],
    ['sauceda', 'a for o'],
  ]),
  ...first('person', 'anna-kelly', [
    ['anna kelly', 'the name, whole'],
    ['kelly', 'a surname alone'],
    ['ana kely', 'a letter is missing, twice'],
  ]),
];

const GROUPS_AND_PLACES: Expectation[] = [
  ...first('group', CUINIS, [
    ['los cuinis', 'the name, whole'],
    ['los kuinis', 'k for c'],
    ['loscuinis', 'run together'],
    ['cuin', 'half typed'],
  ]),
  ...first('group', CJNG, [
    ['CJNG', 'in capitals'],
    ['cjgn', 'two neighbours swapped'],
    ['jalisco new generation', 'the beginning of the name'],
    ['cartel jalisco nueva generacion', 'its name in Spanish, without accents'],
    ['jalisco new generatoin cartel', 'two neighbours swapped in one of four words'],
    ['cartel jalisco', 'the words swapped'],
    ['jalisco cartels', 'a plural is no error'],
    ['the jalisco cartel', 'an article that the name has not'],
  ]),
  ...first('group', SINALOA, [
    ['sinaloa', 'the word that tells'],
    ['cartel de sinaloa', 'its name in Spanish'],
    ['sianloa cartel', 'two neighbours swapped'],
    ['sin aloa', 'torn apart'],
  ]),
  ...first('group', TEMPLARS, [
    ['templar', 'one word of the name'],
    ['caballeros templarios', 'its name in Spanish'],
    ['nights templar', 'the first letter is missing'],
  ]),
  ...first('place', 'jalisco', [['jalisco', 'the whole name of the state; of the cartel it is only the beginning']]),
  ...first('place', 'puerto-vallarta', [
    ['puerto vallarta', 'the name, whole'],
    ['puerto valarta', 'a letter is missing'],
  ]),
  ...first('place', 'los-angeles-county', [
    ['los angeles', 'the beginning of the name'],
    ['la county', 'an abbreviation that the vocabulary has'],
  ]),
  ...first('place', 'michoacan', [['michoacan', 'no accent']]),
  ...first('place', 'washington', [
    ['washington', 'the name, whole'],
    ['washington dc', 'an alias with dots'],
  ]),
];

const BODIES_AND_OUTLETS: Expectation[] = [
  ...first('outlet', 'punching-bag-post', [
    ['the punching bag post', 'the name, whole'],
    ['punchingbag', 'run together'],
    ['punchingbagpost.com', 'its domain'],
    ['punchin bag', 'a letter is missing'],
  ]),
  ...first(['outlet', 'body'], 'al-jazeera', [
    ['jazeera', 'the word that tells'],
    ['aljazeera', 'run together'],
    ['al jazera', 'a letter is missing'],
  ]),
  ...first('outlet', 'ussanews', [
    ['ussanews', 'the name, whole'],
    ['ussa news', 'torn apart'],
  ]),
  ...first(['outlet', 'body'], 'associated-press', [
    ['associated press', 'the name without its article'],
    ['ap', 'the abbreviation'],
    ['asociated press', 'a letter is missing'],
  ]),
  ...first(['outlet', 'body'], 'fox-news-digital', [['fox news', 'the beginning of the name']]),
  ...first('body', 'drug-enforcement-administration', [
    ['dea', 'the abbreviation'],
    ['drug enforcement', 'the beginning of the name'],
  ]),
  ...first('body', 'white-house', [
    ['white house', 'the name, whole'],
    ['whitehouse', 'run together'],
  ]),
  ...first('body', 'pentagon', [['penatgon', 'two neighbours swapped']]),
  ...first('body', JUSTICE, [
    ['justice department', 'the words swapped, an alias'],
    ['doj', 'the abbreviation'],
  ]),
  ...first('body', PROSECUTORS, [
    ['attorney generals office', 'a genitive without its apostrophe'],
    ['fiscalia general', 'its name in Spanish, begun'],
  ]),
  ...first('body', 'security-ministry-of-mexico', [['security ministry', 'the name without the country']]),
  ...first('body', 'national-security-team-of-mexico', [['national security team', 'the name without the country']]),
  ...first('body', 'trump-administration', [
    ['trump administration', 'the name, whole; before Trump, who has half of it'],
  ]),
  ...first('body', 'global-initiative-against-transnational-organized-crime', [
    ['global initiative', 'the beginning of a long name'],
  ]),
];

const TEXT: Expectation[] = [
  ...first('article', A, [
    ['why would the cartels allow this', 'words of its headline'],
    ['26 cartel leaders', 'side by side in its headline, scattered in texts'],
  ]),
  ...first('article', B, [
    ['cartel kingpins', 'words of its headline'],
    ['mexico hands over', 'the beginning of its headline'],
  ]),
  ...first('article', D, [
    ['landmark security deal', 'words of its headline'],
    ['mexico expels', 'the beginning of its headline'],
  ]),
  ...first('passage', [A, B, C, D, E], [['death penalty', 'all five have it, and no name has']]),
  ...first('passage', B, [
    ['90 vehicles', 'only this article counts them'],
    ['plea deal', 'only this article tells of it'],
    ['drone', 'this article tells of one'],
  ]),
  ...first('passage', E, [
    ['$15 million', 'only this article names the reward'],
    ['schoolteacher', 'only this article says what he was'],
    ['55 years', 'a sentence: not the 55 people of two other articles'],
  ]),
  ...first('passage', [A, E], [['1985', 'two articles name the year of a killing']]),
  ...first('passage', [A, C, D, E], [['2008 deputy', 'four articles tell of the killing']]),
  ...first('passage', [A, B, C, D, E], [['tariffs', 'no name has the word']]),
  ...first('passage', [A, B, D, E], [['trump tariffs', 'not the person: the last word is none of his names']]),
  ...first('passage', E, [
    ['la tuta schoolteacher', 'the passage calls him by his surname, and is found by his nickname'],
  ]),
];

export const EXPECTATIONS: readonly Expectation[] = [
  ...BARS,
  ...PEOPLE,
  ...GROUPS_AND_PLACES,
  ...BODIES_AND_OUTLETS,
  ...TEXT,
];

/** Nothing is near to these. */
export const NONSENSE: readonly string[] = [
  'qwertyuiop',
  'zxcvb asdfg',
  'banana',
  'purple monkey dishwasher',
  'blockchain giraffe',
  'lorem ipsum dolor',
  '12345678901234567890',
  '😀🎉',
  '.*+?^${}()|[]\\',
  '__proto__',
  'constructor',
  'toString',
  'שלום עולם',
  'مرحبا',
  '你好',
];
