/** What tells metres from millions behind a number: "a 20m-deep channel", "20m people". */
import { phrases } from '../../text/phrases.ts';
import type { LengthWords } from '../units.ts';

export const lengths: LengthWords = {
  letters: new Set(['m']),
  behind: phrases([
    '[-] [butterfly|freestyle] relay',
    '[-] [concrete|high|sea|steel|stone] fence|wall|walls',
    '[-] above|below|beneath|underground|underwater',
    '[-] across|along|apart|away|down|inland|offshore|uphill|upstream|downstream',
    '[-] backstroke|breaststroke|butterfly|freestyle|medley',
    '[-] beam|board|bridge|cable|chimney|cliff|crane|crater|crevasse|dam|embankment|hole|ladder|mast|pier|pole|pool|rope',
    '[-] champion|championship|dash|final|finals|heat|heats|hurdles|race|record|runner|semi|sprint|sprinter|steeplechase|title',
    '[-] deep|high|long|tall|thick|wide',
    '[-] dive|drop|plunge|putt|radius|snowfall|stretch|swell|swells|wave|waves',
    '[-] from',
    '[-] in diameter|height|length|width',
    '[-] of cable|fabric|rope|snow|water',
    '[-] platform|springboard',
    '[-] ravine|sinkhole|statue|tower|trench|tunnel|yacht',
    '[-] short of',
    '[-] tides',
  ]),
  before: phrases([
    'a|the depth|height|length|radius|width of [about|almost|around|nearly|over|some]',
    "bronze|gold|silver in the [men's|women's]",
    'climbed|crawled|dived|dropped|drove|fell|jumped|leapt|plunged|ran|rowed|sank|swam|threw|walked [about|almost|around|nearly|over|some]',
    'down|up [about|almost|around|nearly|over|some]',
    "the [boys'|girls'|men's|women's]",
    'within',
  ]),
  notBehind: phrases([
    'barrels|birds|children|copies|customers|doses|euros|euro|followers|homes|jobs|litres|men|of|or|people|pounds|readers|shares|subscribers|tonnes|trees|users|viewers|views|visitors|voters|votes|who|women|workers',
    'a|per day|month|week|year',
    'from',
    'to',
  ]),
};
