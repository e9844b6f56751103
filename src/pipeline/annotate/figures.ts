/**
 * Figures: every cardinal of the text, in digits or words, with its measure and what it counts; ordinals, years, ages,
 * dates, times and the numbers in names are none. Rules in `docs/design.md`.
 */
import { endOf } from '../text/trim.ts';
import { isTitleCase } from '../text/words.ts';

export interface FoundFigure {
  text: string;
  /** Absent where the number is not exact: "hundreds of". */
  value?: number;
  unit: string;
  /** The noun that is counted, as printed. */
  counts?: string;
  approximate?: true;
  start: number;
  end: number;
}

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const ONE = Object.keys(ONES).join('|');
const TEN = Object.keys(TENS).join('|');
const SCALE = Object.keys(SCALES).join('|');
const WORD = `(?:(?:${TEN})(?:[- ](?:${ONE}))?|${ONE})`;
const WORDS = `(?:(?:half an?|a quarter of a|an?|${WORD})(?:[- ](?:${SCALE}))+(?:[ -](?:and )?${WORD}(?:[- ](?:${SCALE}))?)*|${WORD})`;
const VAGUE =
  '(?:(?:tens|hundreds|thousands|millions|billions|dozens|scores) of )?(?:tens|hundreds|thousands|millions|billions|dozens|scores)(?= of\\b)';
const CURRENCY =
  '(?:US\\$|A\\$|C\\$|NZ\\$|HK\\$|MX\\$|R\\$|S\\$|\\$|£|€|¥|₹|₩|₦|₽|₺|Rs\\.?\\s?|R(?=\\d)|USD\\s?|EUR\\s?|GBP\\s?|MXN\\s?)';
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const SHORT = '(?:bn|tn|mn|[mkbt](?![\\p{L}\\d]))';

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:#№_-]|(?<!\\p{L})[-–−](?=\\d))(?<cur>${CURRENCY})?(?:(?<digits>${DIGITS})(?:\\s?(?<short>${SHORT})|[ -](?<scale>${SCALE}|lakh|crore)s?(?![\\p{L}]))?|(?<vague>${VAGUE})|(?<words>${WORDS}))(?![\\p{L}\\p{N}_]|[.,:]\\d|/\\d|°[^CFc])`,
  'giu',
);

const QUALIFIER =
  /(?:^|[\s(“"‘—–-])((?:(?:more|less|fewer|greater|higher|lower|no more|no fewer|no less|not more|not less) than|at (?:least|most)|up to|as (?:many|much|few|little|high|low) as|an estimated|a total of|just (?:over|under|short of)|close to|well over|nearly|about|around|some|roughly|approximately|almost|over|under|nearly|circa|exceeding|above|below|upwards of|only|just|merely|exactly|another|an additional|a record)\s)$/iu;
/** They say that the number is not exact: a guess or a bound. */
const APPROXIMATE = /^(?!(?:only|just|merely|exactly|another)\s$|an additional|a record|a total)./iu;
/** They belong to the figure's text; the others ("only", "another") do not. */
const IN_TEXT = /^(?:only|just|merely|exactly|another|an additional|a record|a total of)\s$/iu;

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
const HUMAN =
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

export function findFigures(
  text: string,
  isDate: (start: number, end: number) => boolean,
  known: Map<number, string>,
): FoundFigure[] {
  const figures: FoundFigure[] = [];
  const matches = [...text.matchAll(NUMBER)];
  for (const [i, match] of matches.entries()) {
    const at = match.index;
    const end = at + match[0].length;
    const groups = match.groups ?? {};
    if (isDate(at, end) || isNoFigure(text, at, end, groups)) continue;
    const number = valueOf(groups);
    if (number === undefined) continue;
    const read = readUnit(text, at, end, groups, number.value, known, matches[i + 1]);
    if (read === undefined) continue;
    const exact = number.value;
    // Small numbers in words are figures of speech as often as counts: "one of them", "two men".
    if (
      groups['words'] !== undefined &&
      !groups['words'].includes(' ') &&
      exact !== undefined &&
      exact < 10 &&
      !read.measure
    )
      continue;
    const qualifier = QUALIFIER.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';
    const inText =
      qualifier !== '' && !IN_TEXT.test(qualifier) && !(/^some\s/iu.test(qualifier) && exact === undefined);
    const start = inText ? at - qualifier.length : at;
    const approximate = exact === undefined || APPROXIMATE.test(qualifier);
    if (exact !== undefined && read.unit === 'people') known.set(exact, read.unit);
    figures.push({
      text: text.slice(start, read.end),
      ...(exact === undefined ? {} : { value: exact }),
      unit: read.unit,
      ...(read.counts === undefined ? {} : { counts: read.counts }),
      ...(approximate ? { approximate } : {}),
      start,
      end: read.end,
    });
  }
  return figures;
}

function valueOf(groups: Record<string, string | undefined>): { value?: number } | undefined {
  if (groups['vague'] !== undefined) return {};
  const digits = groups['digits'];
  if (digits !== undefined) {
    const base = Number(digits.replaceAll(',', ''));
    const scale = (groups['scale'] ?? groups['short'] ?? '').toLowerCase();
    const factor =
      scale === ''
        ? 1
        : (SCALES[scale] ??
          { bn: 1e9, b: 1e9, tn: 1e12, t: 1e12, mn: 1e6, m: 1e6, k: 1e3, lakh: 1e5, crore: 1e7 }[scale] ??
          1);
    // Ten decimal places are more than any text prints and fewer than what a binary fraction adds.
    return { value: Number((base * factor).toPrecision(12)) };
  }
  const words = groups['words'];
  return words === undefined ? undefined : { value: wordsToNumber(words) };
}

function wordsToNumber(words: string): number {
  let total = 0;
  let current = 0;
  const list = words
    .toLowerCase()
    .replace(/half an?/, 'half')
    .replace('a quarter of a', 'quarter')
    .split(/[\s-]+/);
  for (const word of list) {
    if (word === 'half') current = 0.5;
    else if (word === 'quarter') current = 0.25;
    else if (word === 'a' || word === 'an') current = current === 0 ? 1 : current;
    else if (Object.hasOwn(ONES, word)) current += ONES[word] ?? 0;
    else if (Object.hasOwn(TENS, word)) current += TENS[word] ?? 0;
    else if (word === 'hundred' || word === 'dozen') current = (current === 0 ? 1 : current) * (SCALES[word] ?? 1);
    else if (Object.hasOwn(SCALES, word)) {
      total += (current === 0 ? 1 : current) * (SCALES[word] ?? 1);
      current = 0;
    }
  }
  return total + current;
}

interface UnitRead {
  unit: string;
  end: number;
  counts?: string;
  measure: boolean;
}

function readUnit(
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

function measureOf(rest: string): { unit: string; length: number } | undefined {
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
function nounPhrase(rest: string): string | undefined {
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

function isNoFigure(text: string, start: number, end: number, groups: Record<string, string | undefined>): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (groups['cur'] !== undefined) return false;
  const digits = groups['digits'];
  if (digits !== undefined) {
    if (/^(?:st|nd|rd|th)\b/iu.test(after) || /^['’]?s\b/u.test(after)) return true;
    if (/^\s?(?:a\.?m\.?|p\.?m\.?|o['’]clock|noon|GMT|UTC|BST|EST|EDT|IST|hrs?\b(?=\s(?:local|GMT)))/iu.test(after))
      return true;
    if (
      /^[-–]\d/u.test(after) &&
      !/^[-–]\d+(?:[\s-](?:percent|per cent|days?|weeks?|months?|years?|people|miles|km|tons))|^[-–]\d+%/iu.test(after)
    )
      return true;
    if (
      /\d[-–]$/u.test(before) &&
      !/^(?:[\s-](?:percent|per cent|days?|weeks?|months?|years?|people|miles|km|tons)|%)/iu.test(after)
    )
      return true;
    // "Boeing 737", "Route 66", "COVID-19", "Article 5": a number behind a capital is a part of a name.
    const name = /^(\p{Lu}[\p{L}.’'&-]{0,40})$/u.exec(endOf(before.slice(0, -1), /[\p{L}.’'&-]/u));
    const spaced = /[\s-]$/u.test(before);
    if (spaced && name?.[1] !== undefined && partOfName(name[1], before, after, text, start)) return true;
    if (
      /\b(?:no\.?|nos\.?|number|numbers|page|pages|chapter|section|article|room|flight|route|highway|line|bus|tram|platform|gate|unit|block|apartment|flat|level|phase|stage|version|category|class|grade|type|channel|size|figure|table|verse|psalm|clause|rule|act|step|level|lot|ward|district|precinct|row|seat|jersey|shirt|game|round|week|day|episode|season|part|volume|vol\.?|issue|zone|sector|tier|point|exit|lane|mile|box|bay|pier|dock|quay|hole|court|studio|model|area|form|schedule|annex|appendix|resolution|directive|bill|house|code|ext\.?|extension|tel\.?|phone|aged?)[\s-]$/iu.test(
        before,
      ) &&
      !/\b(?:the|last|past|next|first)\s(?:week|day|game|round|season|part|point|mile|house|line)\s$/iu.test(before)
    )
      return true;
    // An age: "Ruiz, 45, said"; "45-year-old"; "45 years old".
    if (
      /,\s$/u.test(before) &&
      /^,|^\s?\)|^\.$/u.test(after) &&
      Number(digits) < 120 &&
      /\p{L},\s$/u.test(before) &&
      !/\d,\s$/u.test(before.slice(0, -1))
    )
      return true;
    if (/\($/u.test(before) && /^\)/u.test(after)) return true;
  }
  if (/^[\s-]years?[\s-]olds?\b|^-month-old|^-week-old|^-day-old|^\s(?:months?|weeks?|days?)\sold\b/iu.test(after))
    return true;
  if (/\baged?\s[\p{L}\d]{1,9},?\s(?:and|or|to|,)\s?$/iu.test(before)) return true;
  if (
    /\b(?:aged?|turned|turns|turning|age of|ages of|aged between)\s$/iu.test(before) &&
    !/^\s(?:to|into)?\s?(?:people|men|profit)/iu.test(after)
  )
    return true;
  const words = groups['words'];
  if (words !== undefined) {
    // "one of", "no one", "another one", "one day": no count.
    if (/^one$/iu.test(words) && !measureOf(after)) return true;
    if (
      /^an?\s/iu.test(words) &&
      !/^a (?:hundred|thousand|million|billion)$/iu.test(words) &&
      !/dozen|hundred|thousand|million|billion|trillion/iu.test(words)
    )
      return true;
    if (
      /^one$/iu.test(words) &&
      /^\s(?:day|night|week|month|year)\b/iu.test(after) &&
      !/\b(?:for|in|within|of|after|exactly|just|only|than|under|over)\s$/iu.test(before)
    )
      return true;
    if (/^(?:-|\s)(?:year|month|week|day)s?[\s-]old/iu.test(after)) return true;
    if (/^-(?:time|fold|way|piece|star|storey|story|bedroom|wheeler|sided|seater|parter)/iu.test(after)) return true;
    // A name made of number words: "Three Rivers", "Seven Sisters".
    if (
      /^\p{Lu}/u.test(words) &&
      /^\s\p{Lu}/u.test(after) &&
      !/(?:^|[.!?…]["”’]?\s["“‘]?)$/u.test(text.slice(0, start)) &&
      !isTitleCase(text)
    )
      return true;
    if (/^(?:first|second|third|half|quarter)$/iu.test(words)) return true;
  }
  return false;
}

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\.?$/u;
const SMALL_OPENERS =
  /^(?:The|A|An|In|On|At|By|Of|To|For|From|With|And|But|Or|Some|About|Around|Nearly|Almost|Over|More|Only|Just|All|These|Those|Between|Among|After|Before|Another|Up|Roughly|Approximately|Both|Its|His|Her|Their|Our|My|Your|Since|Until|While|When|If|As|Than|Least|Most|An|Including|At)$/u;

function partOfName(word: string, before: string, after: string, text: string, start: number): boolean {
  if (CALENDAR.test(word) || SMALL_OPENERS.test(word)) return false;
  const hyphen = /-$/u.test(before);
  if (hyphen) return true;
  const plural = nounPhrase(after);
  const countsSomething =
    plural !== undefined &&
    (HUMAN.test(plural.split(/\s/).at(-1) ?? '') || /s$/iu.test(plural.split(/\s/).at(-1) ?? ''));
  if (isTitleCase(text.slice(0, 200)) && countsSomething) return false;
  // The first word of a sentence, or a place: "Mexico 26 people" does not occur, "Killed 26 people" does.
  const opens = /(?:^|[.!?…]["”’]?\s["“‘]?)$/u.test(text.slice(0, start - word.length - 1));
  return (
    !(countsSomething && opens) &&
    !(countsSomething && measureOf(after) === undefined && /^[a-z]/u.test(word)) &&
    !(measureOf(after) !== undefined && !/^\s(?:in|m|g)\b/u.test(after)) &&
    !countsSomething
  );
}
