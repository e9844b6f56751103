/** What a number measures or counts. */
import { isTitleCase } from '../../text/words.ts';

const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:\s?%|\s(?:percent|per cent|pct)\b|-percent\b|-per-cent\b)/iu, 'percent'],
  [/^\s(?:percentage points?|points? of a percent)\b/iu, 'percentage points'],
  ...(
    [
      ['seconds?', 'seconds'],
      ['minutes?|mins?', 'minutes'],
      ['hours?|hrs?', 'hours'],
      ['days?', 'days'],
      ['nights?', 'nights'],
      ['weeks?', 'weeks'],
      ['months?', 'months'],
      ['years?', 'years'],
      ['decades?', 'decades'],
      ['centuries|century', 'centuries'],
      ['(?:metric )?tonnes?|metric tons?', 'tonnes'],
      ['tons?', 'tons'],
      ['kilograms?|kilos?|kg', 'kg'],
      ['grams?|g', 'grams'],
      ['milligrams?|mg', 'mg'],
      ['ounces?|oz', 'ounces'],
      ['lbs?', 'pounds'],
      ['kilomet(?:er|re)s?|km', 'km'],
      ['met(?:er|re)s?|m', 'metres'],
      ['centimet(?:er|re)s?|cm', 'cm'],
      ['millimet(?:er|re)s?|mm', 'mm'],
      ['miles?', 'miles'],
      ['feet|foot|ft', 'feet'],
      ['inch(?:es)?|in\\.', 'inches'],
      ['yards?', 'yards'],
      ['nautical miles?', 'nautical miles'],
      ['square kilomet(?:er|re)s?', 'square kilometres'],
      ['square met(?:er|re)s?', 'square metres'],
      ['square miles?', 'square miles'],
      ['square feet', 'square feet'],
      ['cubic met(?:er|re)s?', 'cubic metres'],
      ['hectares?', 'hectares'],
      ['acres?', 'acres'],
      ['lit(?:er|re)s?', 'litres'],
      ['gallons?', 'gallons'],
      ['barrels?(?= of oil| a day| per day)', 'barrels'],
      ['(?:degrees? )?(?:celsius)|°\\s?C|degrees? C\\b', 'degrees Celsius'],
      ['(?:degrees? )?(?:fahrenheit)|°\\s?F', 'degrees Fahrenheit'],
      ['degrees?', 'degrees'],
      ['megawatts?|MW', 'megawatts'],
      ['gigawatts?|GW', 'gigawatts'],
      ['kilowatts?|kW', 'kilowatts'],
      ['kilowatt[- ]hours?|kWh', 'kWh'],
      ['km\\/h|kph|kilomet(?:er|re)s? (?:an|per) hour', 'km/h'],
      ['mph|miles (?:an|per) hour', 'mph'],
      ['knots?', 'knots'],
      ['gigabytes?|GB', 'GB'],
      ['megabytes?|MB', 'MB'],
      ['terabytes?|TB', 'TB'],
    ] as const
  ).map(([words, unit]): readonly [RegExp, string] => [
    new RegExp(`^(?:[\\s-]|\\u00a0)?(?:${words})(?![\\p{L}])`, 'u'),
    unit,
  ]),
  [/^\s(?:U\.?S\.? dollars|dollars|bucks)\b/iu, 'USD'],
  [/^\s(?:euros)\b/iu, 'EUR'],
  [/^\s(?:pounds)(?! of)\b/iu, 'GBP'],
  [/^\s(?:(?:Mexican )?pesos)\b/iu, 'MXN'],
  [/^\s(?:rupees)\b/iu, 'INR'],
  [/^\s(?:yen)\b/iu, 'JPY'],
  [/^\s(?:cents)\b/iu, 'cents'],
];

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  MX$: 'MXN',
  MXN: 'MXN',
  R$: 'BRL',
  S$: 'SGD',
  '£': 'GBP',
  GBP: 'GBP',
  '€': 'EUR',
  EUR: 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  '₩': 'KRW',
  '₦': 'NGN',
  '₽': 'RUB',
  '₺': 'TRY',
  R: 'ZAR',
};

/** Nouns for human beings; by ending where English has one. */
export const HUMAN =
  /^(?:people|persons?|men|women|children|kids|boys|girls|babies|infants|toddlers|teens|teenagers|adults|individuals|humans|folk|members|leaders|kingpins|suspects|defendants|detainees|inmates|prisoners|convicts|fugitives|victims|survivors|witnesses|hostages|captives|patients|doctors|nurses|staff|crew|crewmen|crewmates|employees|workers|miners|farmers|fishermen|firemen|policemen|soldiers|troops|marines|sailors|pilots|guards|agents|officers|officials|deputies|troopers|cops|police|students|pupils|teachers|parents|families? members|relatives|residents|inhabitants|citizens|voters|migrants|refugees|immigrants|asylum[- ]seekers|passengers|commuters|tourists|visitors|guests|fans|supporters|spectators|protesters|protestors|demonstrators|activists|players|athletes|runners|swimmers|cyclists|drivers|riders|jurors|judges|lawyers|prosecutors|lawmakers|legislators|senators|ministers|mayors|governors|councillors|councilors|delegates|candidates|journalists|reporters|artists|singers|actors|dancers|musicians|customers|shoppers|buyers|sellers|owners|tenants|investors|shareholders|subscribers|users|followers|readers|listeners|viewers|applicants|recruits|volunteers|experts|scientists|researchers|engineers|firefighters|rescuers|paramedics|pensioners|retirees|veterans|orphans|widows|brothers|sisters|sons|daughters|mothers|fathers|friends|neighbou?rs|colleagues|strangers|gunmen|militants|rebels|fighters|terrorists|traffickers|smugglers|criminals|gangsters|hitmen|operatives|associates|dead|wounded|injured|missing|casualties|fatalities|souls|nationals|foreigners|locals|villagers|islanders|nuns|monks|priests|bishops|bystanders|passers-by|attendees|participants|contestants|signatories|backers|donors|heirs|mourners|worshippers|pilgrims|americans|mexicans|britons|germans|russians|ukrainians|indians|canadians|brazilians|colombians|[\p{L}-]+(?:ists|men|women|workers|holders|keepers|makers|dwellers|goers|seekers|fighters|players|drivers|owners|farmers|ians))$/iu;

/** Figures, heads and hands are people where something says so. */
const HUMAN_WITH =
  /\b(?:cartel|crime|public|political|leading|prominent|high-ranking|senior|opposition|historical|mob|mafia|underworld|key)\s(?:\p{L}+\s)?figures$/iu;

/** A run of adjectives and nouns behind the number, up to what is no part of it. */
const NOUN_PHRASE =
  /^(?:\s|-)(?:of\s(?:the\s|its\s|his\s|her\s|their\s|these\s|those\s)?)?((?:[\p{L}][\p{L}’'-]*)(?:\s[\p{L}][\p{L}’'-]*){0,7})/u;

const STOP =
  /^(?:a|an|the|and|or|but|nor|so|yet|for|of|in|on|at|to|from|by|with|without|as|than|that|which|who|whom|whose|when|where|while|since|until|because|if|is|are|was|were|be|been|being|am|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|not|no|this|these|those|his|her|its|their|our|my|your|he|she|it|they|we|i|you|said|says|told|after|before|during|under|over|against|between|into|onto|through|across|near|off|out|up|down|per|each|every|both|all|also|now|then|there|here|ago|later|earlier|more|less|fewer|other|others|including|such|like|about|around|went|came|took|made|got|gave|left|lost|found|fell|rose|fled|died|killed|injured|hurt|arrested|extradited|transferred|handed|sent|expelled|detained|charged|convicted|sentenced|rescued|evacuated|missing|stood|stayed|voted|signed|won|joined|attended|remain|remained|remains|reported|confirmed|alleged(?=\s(?:to|by))|worth|away|long|wide|tall|deep|high|old|apiece|together|alive|dead(?=\s(?:and|in|after))|on-site|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|next)$/iu;

const PARTICIPLE =
  /^\s(?:extradited|transferred|handed|sent|expelled|detained|arrested|killed|injured|wounded|hurt|dead|died|missing|charged|convicted|sentenced|rescued|evacuated|accused|indicted|deported|released|freed|kidnapped|abducted|hospitali[sz]ed|displaced|infected|vaccinated|were (?:killed|injured|hurt|arrested|wounded|dead|missing|rescued|detained|charged|taken|flown|handed|extradited)|people)\b/iu;

export interface UnitRead {
  unit: string;
  end: number;
  counts?: string;
  measure: boolean;
}

export function readUnit(
  text: string,
  start: number,
  end: number,
  groups: Record<string, string | undefined>,
  value: number | undefined,
  known: Map<number, string>,
  next: RegExpExecArray | undefined,
): UnitRead | undefined {
  const currency = groups['cur'];
  if (currency !== undefined)
    return {
      unit: CURRENCIES[currency.trim()] ?? CURRENCIES[currency.trim().toUpperCase()] ?? 'USD',
      end,
      measure: true,
    };
  const rest = text.slice(end, end + 90);
  const of = groups['vague'] === undefined ? '' : (/^\sof/u.exec(rest)?.[0] ?? '');
  const measure = measureOf(rest.slice(of.length));
  if (measure !== undefined) {
    const counted = nounPhrase(text.slice(end + of.length + measure.length));
    return {
      unit: measure.unit,
      end: end + of.length + measure.length,
      measure: true,
      ...(counted === undefined ? {} : { counts: counted }),
    };
  }
  // "20 to 30 percent", "between 20 and 30 tons": the measure stands once, behind the second number.
  if (next !== undefined && next.index - end <= 5 && /^\s?(?:to|and|or|-|–)\s?$/u.test(text.slice(end, next.index))) {
    const shared = readUnit(
      text,
      next.index,
      next.index + next[0].length,
      next.groups ?? {},
      undefined,
      known,
      undefined,
    );
    if (shared !== undefined && shared.unit !== 'number') return { ...shared, end };
  }
  if (groups['vague'] !== undefined) {
    const counted = nounPhrase(rest);
    const head = counted?.split(/\s/).at(-1)?.toLowerCase();
    const human = head !== undefined && HUMAN.test(head);
    return {
      unit: human ? 'people' : (head ?? 'number'),
      end: end + of.length,
      measure: false,
      ...(counted === undefined ? {} : { counts: counted }),
    };
  }
  const noun = nounPhrase(rest);
  if (noun !== undefined) {
    const head = noun.split(/\s/).at(-1)?.toLowerCase() ?? noun;
    if (HUMAN.test(head) || HUMAN_WITH.test(` ${noun}`)) return { unit: 'people', end, counts: noun, measure: false };
    if (!/\p{Ll}/u.test(head) || /ly$/u.test(head)) return unitless(text, start, end, value, known);
    return { unit: head, end, counts: noun, measure: false };
  }
  return unitless(text, start, end, value, known);
}

export function measureOf(rest: string): { unit: string; length: number } | undefined {
  for (const [pattern, unit] of MEASURES) {
    const match = pattern.exec(rest);
    if (match !== null) {
      // "90-day" keeps its hyphen and unit in the figure's text.
      return { unit, length: match[0].length };
    }
  }
  return undefined;
}

/** A number without a noun: people, where a participle of theirs follows or the same number counted people above. */
function unitless(
  text: string,
  start: number,
  end: number,
  value: number | undefined,
  known: Map<number, string>,
): UnitRead {
  const seen = value === undefined ? undefined : known.get(value);
  const human =
    PARTICIPLE.test(text.slice(end, end + 30)) ||
    /\b(?:killed|killing|injured|injuring|wounded|wounding|hurt|arrested|arresting|detained|evacuated|rescued|displaced|infected|executed|kidnapped|deported|expelled|extradited|jailed|sentenced|acquitted|hired|fired|laid off)\s(?:\p{L}+\s){0,2}$/iu.test(
      text.slice(Math.max(0, start - 40), start),
    ) ||
    (isTitleCase(text) &&
      /^\s(?:Extradited|Transferred|Killed|Arrested|Dead|Injured|Handed|Expelled)\b/u.test(text.slice(end, end + 20)));
  return {
    unit:
      seen ??
      (human || /\b(?:the|those|these|among)\s$/iu.test(text.slice(Math.max(0, start - 8), start))
        ? 'people'
        : 'number'),
    end,
    measure: false,
  };
}

/** The counted noun with what qualifies it: "high-ranking cartel leaders". */
export function nounPhrase(rest: string): string | undefined {
  const match = NOUN_PHRASE.exec(rest);
  if (match?.[1] === undefined) return undefined;
  const taken: string[] = [];
  for (const word of match[1].split(/\s/)) {
    if (STOP.test(word) || (/^\p{Lu}/u.test(word) && taken.length > 0 && HUMAN.test(taken.at(-1) ?? ''))) break;
    // A finite verb ends the phrase: what precedes it is a plural already.
    if (
      taken.length > 0 &&
      /(?:s|men|women|people|children|aircraft|police|staff|troops|crew)$/iu.test(taken.at(-1) ?? '') &&
      !/(?:ous|ss|us|is)$/iu.test(taken.at(-1) ?? '') &&
      !/s$/iu.test(word) &&
      !HUMAN.test(word)
    )
      break;
    taken.push(word.replace(/['’]s?$/, ''));
    if (/['’]s?$/.test(word)) break;
  }
  while (taken.length > 1 && /(?:ly|ing|ed)$/iu.test(taken.at(-1) ?? '') && !HUMAN.test(taken.at(-1) ?? ''))
    taken.pop();
  return taken.length === 0 ? undefined : taken.join(' ');
}
