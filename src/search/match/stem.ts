/** The stem of a word of running text, by Porter's rules and a list of what they do not reach. */
import { stemmer } from 'stemmer';

/** Other forms, each with the word that they are forms of. */
const IRREGULAR = new Map(
  `ate eat bought buy broke break broken break brought bring built build came come caught catch children child chose
  choose chosen choose died die dies die drew draw drove drive driven drive dying die fed feed feet foot fell fall
  fallen fall fled flee flew fly flown fly forgotten forget fought fight froze freeze frozen freeze gave give geese
  goose given give gone go grew grow grown grow held hold hidden hide hid hide kept keep knew know known know knives
  knife laid lay led lead lives life loaves loaf lost lose made make men man met meet mice mouse oxen ox paid pay ran
  run rang ring risen rise rose rise said say sank sink sat sit saw see seen see sent send shaken shake shook shake
  shot shoot slept sleep sold sell sought seek spent spend spoke speak spoken speak stole steal stolen steal stood
  stand struck strike sung sing sunk sink swore swear sworn swear taken take taught teach teeth tooth thieves thief
  thought think threw throw thrown throw told tell took take torn tear understood understand went go wives wife wolves
  wolf women woman won win wore wear worn wear written write wrote write`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word] as const] : [])),
);

export const stemOf = (word: string): string => stemmer(IRREGULAR.get(word) ?? word);
