/** Names as a report prints them: who has been named so far, and whom a name, a surname or a pronoun means. */
import { fold } from '../../text/fold.ts';
import type { Mention } from '../../story/schema.ts';

export interface NameRun {
  /** As printed, without title and possessive. */
  name: string;
  start: number;
  end: number;
  /** Entity id, where the vocabulary knows it. */
  entity?: string;
  /** The title or role right before it, in lower case. */
  title?: string;
  /** Stands behind the place or matter of an office: "Ambassador to Mexico Ronald Johnson". */
  office?: true;
  person: boolean;
  possessive: boolean;
}

const WORD = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}]{0,2}\.|\p{Lu}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*)`;
const PARTICLE = String.raw`(?:de la|de los|de las|de|del|da|dos|do|di|du|van der|van den|van|von|der|al|el|bin|ibn|ap|ó|y|Ó|Ní|ter)`;
/** A run of capitalized words with particles between them and a nickname inside. */
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}’'])${WORD}(?:[\\s-](?:${PARTICLE}[\\s-])?(?:[“"‘(][\\p{L}\\p{M} ’'-]{2,24}[”"’)]\\s)?${WORD}){0,9}`,
  'gu',
);

/** Titles and roles before a name; with them goes whatever capitalized stands in front. */
const TITLE = new Set(
  (
    'president presidents vice minister prime secretary deputy assistant attorney general generals ambassador judge justice sheriff chief senator sen representative rep congressman congresswoman governor gov lieutenant lt ' +
    'mayor mr mrs ms miss mx dr doctor prof professor director executive officer captain capt sergeant sgt major maj colonel col commander commissioner superintendent inspector detective agent special chairman chairwoman chair ' +
    'chancellor king queen prince princess pope bishop archbishop cardinal rabbi imam reverend rev sir dame lord lady baroness councillor councilman councilwoman councilor alderman senator-elect speaker leader spokesman spokeswoman spokesperson ' +
    'coach manager striker goalkeeper captain midfielder analyst economist lawyer barrister prosecutor defense defence counsel press foreign finance interior health education justice security home state national us u.s uk u.k ' +
    'liberal democrat democratic republican tory labour conservative mexican american british french german irish indian chinese japanese korean nigerian kenyan ghanaian brazilian argentine chilean colombian peruvian spanish italian russian ukrainian polish turkish israeli egyptian south north african australian canadian scottish welsh english ' +
    'first second private pastor father sister brother nurse teacher principal dean sophomore senior junior actor actress singer author novelist historian scientist taoiseach tánaiste garda constable pc police fr mayor-elect sheriff’s former ex'
  ).split(' '),
);
const OPENERS = new Set(
  (
    'the a an and but or so yet for nor if when while as since because although though after before until unless in on at by to from of with without over under this that these those he she it they we i you his her its their our my your ' +
    'who what where why how which there here now then also later earlier meanwhile however still moreover instead indeed one two three some many most all each every another other such even only just both not no yes well oh ' +
    'asked told according speaking responding writing addressing testifying appearing standing during despite unlike like among amid about against between into through per once today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december “ ‘'
  ).split(' '),
);
const ORGANISATION =
  /\b(?:ministry|department|office|agency|council|committee|commission|court|police|university|college|school|hospital|bank|group|company|corporation|corp|inc|ltd|llc|plc|party|union|association|federation|foundation|institute|society|church|club|team|news|times|post|herald|tribune|guardian|bbc|cnn|reuters|press|house|senate|congress|parliament|government|administration|authority|service|force|army|navy|bureau|board|trust|network|society|cartel|airlines|airways|motors|energy|systems|holdings|partners|county|city|state|street|road|river|lake|united|fc|academy|museum|theatre|theater|centre|center|coalition|alliance|movement|front|assembly|league|games|cup|fund|charity|workers|farmers|residents|limited|solutions|technologies|pharmaceuticals|foods|water|rail|transport|health|works)\b/i;
/** Capitalized words that are no person by themselves. */
const NO_PERSON =
  /^(?:[A-Z]{2,}|\d.*|Mexico|America|Europe|Africa|Asia|Britain|England|Scotland|Wales|Ireland|France|Germany|Spain|Italy|China|India|Japan|Russia|Ukraine|Canada|Australia|Brazil|Washington|London|Paris|Berlin|Madrid|Moscow|Beijing|Internet|Twitter|Facebook|Instagram|X|God|Christmas|Easter|Congress|Parliament|Senate|Mexican|American|British)$/;

/** Capitalized words in a row, and the names in them. */
export interface NameMatch {
  at: number;
  end: number;
  runs: NameRun[];
}

/** All names of a stretch of text. */
export function nameMatches(text: string, from: number, to: number, mentions: readonly Mention[]): NameMatch[] {
  return Array.from(text.slice(from, to).matchAll(RUN), (match) => {
    const at = from + match.index;
    const runs: NameRun[] = [];
    // "Clint Eastwood’s Million Dollar Baby": what somebody owns has a name of its own.
    let start = at;
    for (const part of match[0].split(/(?<=['’]s)\s/u)) {
      runs.push(...splitRun(part, start, mentions, text.slice(Math.max(0, start - 40), start)));
      start += part.length + 1;
    }
    return { at, end: at + match[0].length, runs };
  });
}

/** Nouns of trades and offices, by their endings; the names that end so, too. */
const TRADE =
  /(?:er|or|ist|ian|man|woman|ant|ent|eur|ess|chief|master|mistress|guard|keeper|smith|wright|nurse|midwife|coach|chef|cook|warden|candidate|witness|mayor|judge|pilot|monk|nun|jockey|rector|forward|tenor|soprano|alto|bass|baritone|critic|mechanic|medic|cleric|monarch|advocate|delegate|apprentice|novice|tourist|pensioner|goalie|refugee|trustee|referee|retiree|employee|spy|scout|clerk|bride|groom|host|hostess|dj|boss|star|ace|champ|champion|veteran|volunteer|ally|aide|envoy|attaché|attorney|deputy|marshal|constable|chair|head|dean|provost|vicar|architect|publican|student|athlete|gymnast|diplomat|bureaucrat|magistrate|graduate|undergraduate|bailiff|thief|cop|vet|plaintiff|fisherman|skater|landlady|landlord|umpire|surgeon|squire|comedienne|addict|acrobat|astronaut|priest|guide|sculptor|poet|bard|farmhand|housewife|heir|heiress|widow|widower|mother|father|son|daughter|brother|sister|aunt|uncle|neighbour|neighbor|friend|colleague)$/i;
const GIVEN =
  /^(?:Peter|Walter|Oliver|Roger|Alexander|Christopher|Victor|Hector|Christian|Vivian|Adrian|Brian|Ian|Damian|Fabian|Julian|Sebastian|Lillian|Gillian|Marian|Jennifer|Heather|Amber|Esther|Ginger|Summer|Skyler|Tyler|Hunter|Spencer|Carter|Cooper|Parker|Porter|Taylor|Connor|Trevor|Igor|Salvador|Leonor|Eleanor|Elinor|Herman|Norman|Roman|Truman|Kareem|Grant|Bryant|Vincent|Laurent|Clement|Brent|Kent|Trent|Jess|Tess|Bess|Günter|Dieter|Werner|Rainer|Jasper|Chester|Lester|Xavier|Javier|Olivier|Didier|Ander|Iker|Asher|Archer|Baxter|Sawyer|Fletcher|Turner|Gardner|Asker|Jupiter|Dexter|Kristian|Florian|Cillian|Killian|Lucian|Octavian|Ester|Pilar|Oscar|Elmer|Homer|Luther|Rutger|Roger|Wouter|Caspar|Melchior|Junior|Senior|Amor|Nestor|Castor|Viktor|Hedwig|Heman|Usman|Osman|Aman|Imran|Iman|Raman|Suleiman|Abdelrahman|Chapman|Freeman|Coleman|Dorian|Simeon)$/;

/** Cuts what is no part of the name: an opening word, titles, a possessive; a point that ends a sentence parts two names. */
/** Titles that end an office's name; adjectives and countries do not. */
const OFFICES = new Set(
  'president minister secretary attorney ambassador judge justice sheriff chief senator sen representative rep congressman congresswoman governor gov mayor director officer captain commissioner superintendent inspector detective chairman chairwoman chair chancellor bishop archbishop cardinal speaker spokesman spokeswoman spokesperson coach manager prosecutor ceo editor professor mp analyst economist'.split(
    ' ',
  ),
);
const ING_NAMES =
  /^(?:King|Ming|Ling|Ting|Ding|Sterling|Harding|Browning|Fleming|Manning|Irving|Redding|Downing|Keating|Whiting|Cushing|Golding|Fielding|Banning|Wilding|Xing|Jing|Qing|Bing|Ring|Boeing|Beijing|Nanjing)$/;
const OFFICE =
  /\b(?:minister|secretary|ministry|ambassador|envoy|director|head|commissioner|chief|president|governor|mayor|bishop|archbishop|dean|professor|chair|department|duke|lord|minister-designate|consul|representative|king|queen|prince|princess|sheriff|chancellor|rector|warden)\s(?:of|for|to)\s(?:the\s)?$/iu;

function splitRun(printed: string, at: number, mentions: readonly Mention[], context: string): NameRun[] {
  let behindOffice = false;
  let title: string | undefined;
  // A person's name ends the run: "Deputy White House Press Secretary Anna Kelly".
  const inside = mentions.findLast(
    (mention) => mention.start < at + printed.length && mention.end > at && mention.end - mention.start >= 2,
  );
  let start = 0;
  let name = printed;
  const cut = (length: number): void => {
    start += length;
    name = name.slice(length);
  };
  while (name.includes(' ') && (inside === undefined || inside.start > at + start)) {
    const lead = leadOf(name, start === 0 ? context : '');
    if (lead === undefined) break;
    title = lead.title ?? title;
    behindOffice ||= lead.office;
    cut(lead.length);
  }
  if (name.includes(' ')) {
    // "Teachers Association President Keith Gambill": the last title in the run, and what stands before it, is no name.
    const words = name.split(' ');
    const lastTitle = words.findLastIndex(
      (word, i) => i > 0 && i < words.length - 1 && OFFICES.has(word.toLowerCase().replace(/[.,]$/, '')),
    );
    if (lastTitle !== -1 && (inside === undefined || inside.start > at + start)) {
      title = words[lastTitle]?.toLowerCase();
      cut(words.slice(0, lastTitle + 1).join(' ').length + 1);
    }
    // "Hosting Cook": a participle opens the sentence.
    const participle = /^(\p{Lu}\p{Ll}{2,12}ing)\s/u.exec(name);
    const opensSentence = start === 0 && (context === '' || /[.!?…:]["”’]?\s+["“‘]?$/u.test(context));
    if (participle?.[1] !== undefined && opensSentence && !ING_NAMES.test(participle[1])) cut(participle[0].length);
  }
  const possessive = /['’]s$/.test(name) || /s['’]$/.test(name);
  name = name.replace(/['’]s$/, '');
  if (!/(?:\b[JS]r|\b\p{Lu})\.$/u.test(name)) name = name.replace(/\.$/, '');
  if (
    name === '' ||
    (!name.includes(' ') && (OPENERS.has(name.toLowerCase()) || TITLE.has(name.toLowerCase().replace(/\.$/, ''))))
  )
    return [];
  title ??= /\b(\p{Ll}+)\s$/u.exec(context)?.[1];
  const entity =
    inside !== undefined && inside.start < at + start + name.length && inside.end > at + start
      ? inside.entity
      : undefined;
  return [
    {
      name,
      start: at + start,
      end: at + start + name.length,
      ...(entity === undefined ? {} : { entity }),
      ...(title === undefined ? {} : { title }),
      ...(behindOffice ? { office: true as const } : {}),
      person: !ORGANISATION.test(name) && !NO_PERSON.test(name),
      possessive,
    },
  ];
}

/** The first word of a run, where it is no part of the name. `context` is what stands before the run. */
function leadOf(name: string, context: string): { title?: string; office: boolean; length: number } | undefined {
  const first = /^\S+/u.exec(name)?.[0] ?? '';
  const bare = first
    .toLowerCase()
    .replace(/[.,]$/, '')
    .replace(/^(?:ex|former|then)-/, '')
    .replace(/['’]s$/, '');
  const rest = name.slice(first.length).trim();
  const twoLeft = rest.includes(' ');
  const trade = twoLeft && isTrade(bare, first);
  // "Minister of Mines Paloma Echeverri", "Ambassador to Mexico Ronald Johnson": the office, not the name.
  const office = twoLeft && context !== '' && OFFICE.test(context);
  const titled = TITLE.has(bare) || trade;
  if (!titled && !OPENERS.has(bare) && !office && !(twoLeft && standsBeforeTitle(rest))) return undefined;
  const length = /^\S+\s+/u.exec(name)?.[0].length ?? name.length;
  return { ...(titled && { title: bare }), office, length };
}

const isTrade = (bare: string, first: string): boolean =>
  (TRADE.test(bare) && bare.length >= 4 && !GIVEN.test(first)) ||
  /-(?:elect|back|half|general|wing|in-chief|at-large|designate)$/.test(bare);

/** "Provincial Governor Quiroga": what stands before a title belongs to it. */
const standsBeforeTitle = (rest: string): boolean =>
  /^\p{Lu}[\p{L}’'-]*\s/u.test(rest) &&
  TITLE.has(/^\S+/u.exec(rest)?.[0].toLowerCase() ?? '') &&
  rest.split(' ').length >= 3;

const isHumanTitle = (title: string | undefined): boolean =>
  title !== undefined && !NO_TRADE.has(title) && (TITLE.has(title) || TRADE.test(title));

/** Small words that end as trades do. */
const NO_TRADE = new Set(
  'over under after for or other another former later either neither whether rather ever never however together further earlier longer older younger greater better lower higher upper inner outer per via near super major minor prior senior junior inter than even when then been between often open seven ten given taken against most just next last first best west east past host cost post test latest largest biggest is this his was has was as us bus plus thus versus less unless across process press access business illness'.split(
    ' ',
  ),
);

const withoutNickname = (name: string): string => name.replace(/\s[“"‘(][^”"’)]{1,30}[”"’)]/gu, '');

interface Person {
  name: string;
  words: readonly string[];
  /** Rises each time the person comes on stage. */
  turn: number;
  entity?: string;
  title?: string;
  human?: boolean;
}

type Named = Pick<Person, 'name' | 'entity'>;

/** Who was named in the article up to here. */
export class Cast {
  readonly #people: Person[] = [];
  /** By each word of the name, in the order in which they were first named. */
  readonly #byWord = new Map<string, Person[]>();
  readonly #byName = new Map<string, Person>();
  /** Full names of the whole article, outside of quotation marks, by their last word, for a surname that stands above its full name. */
  readonly #foreseen = new Map<string, Set<string>>();
  readonly #words = new Map<string, readonly string[]>();
  #turn = 0;

  /** Reads ahead: a full name that comes further on. */
  foresee(run: NameRun): void {
    const name = withoutNickname(run.name);
    if (!run.person || !name.includes(' ') || run.entity !== undefined) return;
    const last = this.#wordsOf(name).at(-1) ?? '';
    const names = this.#foreseen.get(last) ?? new Set();
    this.#foreseen.set(last, names.add(name));
  }

  /** Remembers a full name; a bare surname is not one. */
  meet(run: NameRun): void {
    if (!run.person) return;
    const human = isHumanTitle(run.title);
    if (!/\s/u.test(run.name)) {
      // "Mr Jobs" shows that the name is a person's.
      if (human) this.believe(this.resolve(run).name);
      return;
    }
    const name = withoutNickname(run.name);
    const words = this.#wordsOf(name);
    const turn = ++this.#turn;
    // A shorter form of somebody met before is no new person; that one is on stage again.
    const known = this.#latest(words);
    if (known !== undefined) {
      known.turn = turn;
      if (human) known.human = true;
      return;
    }
    const person: Person = {
      name,
      words,
      turn,
      ...(run.entity === undefined ? {} : { entity: run.entity }),
      ...(run.title === undefined ? {} : { title: run.title }),
      ...(human ? { human } : {}),
    };
    this.#people.push(person);
    this.#byName.set(name, person);
    for (const word of new Set(words)) {
      const bearers = this.#byWord.get(word);
      if (bearers) bearers.push(person);
      else this.#byWord.set(word, [person]);
    }
  }

  /** Somebody by this name spoke, or bears a title: a human being. */
  believe(name: string): void {
    const found = this.#byName.get(name);
    if (found !== undefined) found.human = true;
  }

  isHuman(name: string): boolean {
    return this.#byName.get(name)?.human === true;
  }

  /** The full name that a printed name means: the last one that bears its words. */
  resolve(run: NameRun): Named {
    const own = withoutNickname(run.name);
    const words = this.#wordsOf(own);
    const found = this.#latest(words);
    const entity = run.entity ?? found?.entity;
    const ahead = found === undefined && words.length === 1 ? this.#foreseen.get(words[0] ?? '') : undefined;
    const [only] = ahead?.size === 1 ? ahead : [];
    return { name: found?.name ?? only ?? own, ...(entity === undefined ? {} : { entity }) };
  }

  /** The last person met with a title: "the mayor" after "Mayor Ana Ruiz". */
  titled(title: string): Named | undefined {
    const found = this.#people.filter((person) => person.title === title);
    const [only] = found;
    // Two mayors in one article: the word alone names neither.
    return only === undefined || found.length > 1
      ? undefined
      : { name: only.name, ...(only.entity === undefined ? {} : { entity: only.entity }) };
  }

  /** A person by name: a full name, or a part of one that was met. */
  isPerson(run: NameRun): boolean {
    return run.person && (run.name.includes(' ') || run.entity !== undefined || this.knows(run));
  }

  knows(run: NameRun): boolean {
    return this.#latest(this.#wordsOf(withoutNickname(run.name))) !== undefined;
  }

  /** Of those whose names hold all of the words, the one who came on stage last. */
  #latest(words: readonly string[]): Person | undefined {
    let latest: Person | undefined;
    for (const person of this.#byWord.get(words[0] ?? '') ?? [])
      if (person.turn > (latest?.turn ?? 0) && words.every((word) => person.words.includes(word))) latest = person;
    return latest;
  }

  #wordsOf(name: string): readonly string[] {
    const words = this.#words.get(name) ?? fold(name).split(/[\s-]+/);
    this.#words.set(name, words);
    return words;
  }
}
