/** Credit lines: sentences that speak of the text itself – where it appeared, whom it draws on, where the original is. */
import { withoutEnd } from '../text/trim.ts';
import type { Hop, Title } from '../story/schema.ts';
import { countWords } from '../text/words.ts';

export interface Credit {
  confidence: number;
  hops?: Pick<Hop, 'name' | 'role' | 'kind'>[];
  title?: Title['text'];
  original?: { url?: string };
}

type Reader = (text: string) => Credit | undefined;

const trimName = (name: string): string =>
  withoutEnd(name, /[\s"”’).,;:]/u)
    .replace(/^[\s"“‘(]+/u, '')
    .replace(/^(?:the )?(?:website|site|blog|newspaper|magazine|website of|news site|publication)\s(?=\p{Lu})/iu, '')
    .trim();

/** Cuts a name at what follows it in such sentences. */
function leadingName(text: string): string {
  const cut = text.split(
    /\s(?:on|in)\s(?=(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))|\s(?:and|under|with|at|as|here|where|via|by|which|who|under)\s|\s?[,;(]|\.\s|\.$|\shere$|\s[-–—|]\s/iu,
    1,
  )[0];
  return trimName(cut ?? '');
}

/** `The post HEADLINE appeared first on OUTLET.` */
const syndication: Reader = (text) => {
  const opening = /^the (?:post|article|story|entry|piece)\s+/i.exec(text);
  const mark = /\s(?:first appeared|appeared first|was first published|originally appeared) (?:on|in|at)\s/i.exec(text);
  if (opening === null || mark === null || mark.index < opening[0].length) return undefined;
  const title = text
    .slice(opening[0].length, mark.index)
    .replace(/^["“](.*)["”]$/u, '$1')
    .trim();
  const name = trimName(text.slice(mark.index + mark[0].length));
  return { confidence: 0.97, title, hops: [{ name, role: 'publisher' }] };
};

const SELF =
  '(?:this|the (?:above|following)) (?:article|story|piece|post|report|content|text|column|essay|interview|item|press release|work|feature|analysis)';
const NOTE = `^[\\W_]{0,3}(?:(?:note|editor['’]?s['’]? note|about this (?:story|article))\\s?:\\s?)?`;
const APPEARED = new RegExp(
  `${NOTE}(?:${SELF}\\s(?:was|is|has been|had)?\\s?(?:\\w+\\s)?)?(?:originally|first|previously)\\s(?:published|appeared|posted|printed|ran|aired|produced|written|reported)(?:\\s(?:online|here|\\w+ly))?\\s(?:by|on|in|at|for)\\s(?=\\S)`,
  'i',
);
const REPUBLISHED = new RegExp(
  `${NOTE}(?:${SELF}\\s(?:was|is|has been)\\s(?:being\\s)?)?(?:re-?published|reprinted|reposted|reproduced|syndicated|cross-?posted)\\s(?:here\\s)?(?:from|courtesy of|by permission of|with (?:the )?(?:kind )?permission (?:from|of)|under license from)\\s(?=\\S)`,
  'i',
);
const REPUBLISHED_BY = new RegExp(
  `${NOTE}(?:${SELF}\\s(?:was|is|has been)\\s)?(?:re-?published|reprinted|reposted|syndicated|carried)\\sby\\s(?=\\S)`,
  'i',
);
const PROVIDED = new RegExp(
  `${NOTE}(?:${SELF}\\s(?:was|is|has been)\\s)?(?:provided|produced|supplied|distributed|courtesy)\\s(?:by|of)\\s(?=\\S)`,
  'i',
);

/** `Originally published by OUTLET`, `Republished from OUTLET`, `Provided by OUTLET`. */
const appeared: Reader = (text) => {
  if (countWords(text) > 60) return undefined;
  const carried = REPUBLISHED_BY.exec(text);
  const match = APPEARED.exec(text) ?? REPUBLISHED.exec(text) ?? PROVIDED.exec(text) ?? carried;
  if (match === null) return undefined;
  // "First, by the door" and "Originally on the list" are sentences of anything; a name begins with a capital.
  const rest = text.slice(match[0].length).replace(/^the /u, '');
  // "First published in Paris, the map was banned for a century."
  if (
    /,\s(?:the|an?|he|she|it|they|his|her|its|their|this|we|who|which)\s/u.test(rest) &&
    /[.!?]$/.test(text) &&
    !new RegExp(SELF, 'i').test(text)
  )
    return undefined;
  if (!/^["“‘]?[\p{Lu}\d]|^https?:|^[\w-]+\.\w{2,}/u.test(rest)) return undefined;
  const url = /https?:\/\/[^\s)"”]+/.exec(text)?.[0].replace(/[.,;]$/, '');
  const byName = /\bby\s+(?=\p{Lu})/u.exec(rest);
  const named =
    /^(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d/u.test(rest) && byName !== null
      ? rest.slice(byName.index + byName[0].length)
      : rest;
  const first = leadingName(named.replace(/^https?:\/\/(?:www\.)?([^\s/]+).*/, '$1'));
  const name = /^(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d+(?:st|nd|rd|th)?(?:,?\s\d{4})?$/u.test(first) ? '' : first;
  return {
    confidence: 0.92,
    ...(name === ''
      ? {}
      : { hops: [{ name, role: match === carried ? ('republisher' as const) : ('publisher' as const) }] }),
    ...(/read (?:the )?(?:original|full)/i.test(text) || url !== undefined
      ? { original: url === undefined ? {} : { url } }
      : {}),
  };
};

/** Names that name nobody in particular. */
const GENERIC =
  /^(?:(?:other |various |local |international |foreign )?(?:news |wire )?(?:agencies|agency reports|wires|wire services|wire reports|media reports|media|news reports|staff|staff reports|correspondents|reports))$/i;

/** Splits "A, B and C" into names; undefined where a part is no name, as in a sentence. */
function nameList(text: string): string[] | undefined {
  const parts = withoutEnd(text, /[.\s]/)
    .split(/\s?[,;/|]\s(?:and\s)?|\s(?:and|&|\+)\s/)
    .map(trimName)
    .filter((part) => part !== '');
  const fine = parts.every(
    (part) =>
      GENERIC.test(part) ||
      (/^(?:the\s)?[\p{Lu}\d]|^[\w-]{1,40}\.[a-z]{2,}/u.test(part) &&
        countWords(part) <= 8 &&
        !/\s(?:is|are|was|were|has|have|said|says|rises|runs)\s/.test(part)),
  );
  return parts.length > 0 && fine ? parts : undefined;
}

/** `Source: OUTLET and news agencies`. */
const sourceLine: Reader = (text) => {
  const match =
    /^[([]?(?:sources?|news source|via|credits?|h\/t|hat tip|with (?:files|inputs|input|reporting|material|additional reporting|agency inputs?|contributions) from|(?:with )?inputs? from)(?:\s?:\s?|(?<=from)\s)/i.exec(
      text,
    );
  if (match === null) {
    if (/^[([]?(?:with )?(?:agency|agencies|wire)\s(?:inputs?|reports?|services?)[)\].]{0,2}$/i.test(text))
      return { confidence: 0.9, hops: [{ name: 'agencies', role: 'credit', kind: 'wire' }] };
    const wires = /^with ([\p{Lu}][\p{L} ]{1,30}) wires?\.?$/iu.exec(text);
    return wires === null ? undefined : { confidence: 0.88, hops: [{ name: 'wires', role: 'credit', kind: 'wire' }] };
  }
  const rest = text.slice(match[0].length).replace(/[)\]]$/, '');
  const url = /^https?:\/\/\S+$/.exec(rest.trim())?.[0];
  if (url !== undefined) return { confidence: 0.93, original: { url } };
  const names = nameList(rest);
  return names === undefined || countWords(rest) > 40
    ? undefined
    : { confidence: 0.93, hops: names.map((name) => ({ name, role: 'credit' as const, kind: 'source' as const })) };
};

/** `Jane Roe of the Daily Example contributed to this report.` */
const contribution: Reader = (text) => {
  if (countWords(text) > 45) return undefined;
  if (
    !/\bcontributed (?:reporting\b|(?:reporting )?to (?:this|the|our) (?:report|story|article|reporting|piece|coverage))\b.{0,40}$/i.test(
      text,
    ) &&
    !/^(?:contributors?|contributing|additional (?:reporting|research|writing)|with (?:assistance|help|additional reporting))\b.{0,3}(?:by|from|[:：])/i.test(
      text,
    )
  )
    return undefined;
  if (/^["“‘]/.test(text)) return undefined;
  const agency =
    /\b(?:the )?(Associated Press|Reuters|Agence France-Presse|AFP|AP|UPI|EFE|dpa|Xinhua|Bloomberg|PTI|ANI)\b(?: (?:writers?|reporters?|journalists?|correspondents?|staff|video journalist))?/.exec(
      text,
    );
  const byAgency = agency?.[1] !== undefined && /contributed/i.test(text);
  return {
    confidence: 0.9,
    ...(byAgency && agency[1] !== undefined
      ? { hops: [{ name: agency[1], role: 'credit' as const, kind: 'wire' as const }] }
      : {}),
  };
};

/** A line that leads to the original: `Click this link for the original source of this article.` */
const originalLink: Reader = (text) => {
  const url = /https?:\/\/[^\s)"”>]+/.exec(text)?.[0].replace(/[.,;]$/, '');
  if (url !== undefined && text.replace(url, '').replace(/[^\p{L}]/gu, '').length <= 12)
    return { confidence: 0.85, original: { url } };
  const link =
    /^(?:click|tap|see|read|view|visit|go to|link to|find|original|continue reading|source link)\b.{0,60}\b(?:original|full)\b.{0,20}\b(?:source|article|story|post|version|report|here)?\b/i;
  const reads =
    /^(?:read|view|see) (?:it|this|more|the (?:rest|full story|whole story)) (?:on|at|in) (?:the )?(?:original|source)\b/i;
  if (
    countWords(text) > 18 ||
    !(link.test(text) || reads.test(text) || /^original (?:article|source|link|post|story)\s?[:.]?/i.test(text))
  )
    return undefined;
  if (!/\b(?:source|article|story|post|version|report|link|here)\b/i.test(text)) return undefined;
  return { confidence: 0.93, original: url === undefined ? {} : { url } };
};

/** `Correction: An earlier version of this article misspelled …` speaks of the text, not of the world. */
const correction: Reader = (text) =>
  /^[([*_]{0,2}(?:corrections?|clarifications?|editor['’]?s note|updates?)\b[^:]{0,40}:\s/i.test(text) &&
  /\b(?:earlier|previous|original) (?:version|headline)\b|\bthis (?:article|story|post|report|headline|piece) (?:has been|was|originally|incorrectly|previously|misstated)\b|\bwe (?:incorrectly|wrongly)\b/i.test(
    text,
  ) &&
  !/^[([*_]{0,2}editor/i.test(text)
    ? { confidence: 0.88 }
    : undefined;

/** `This article has been adapted from its original source.` */
const adaptation: Reader = (text) =>
  countWords(text) <= 30 &&
  new RegExp(
    `^[\\W_]{0,3}${SELF}\\s(?:was|is|has been)\\s(?:\\w+\\s)?(?:adapted|translated|excerpted|edited|shortened|produced|made available|auto-generated)\\b`,
    'i',
  ).test(text)
    ? { confidence: 0.85 }
    : undefined;

const readers: readonly Reader[] = [
  correction,
  syndication,
  contribution,
  sourceLine,
  appeared,
  adaptation,
  originalLink,
];

/** @returns what a credit line says, or undefined where the line is none */
export function readCredit(text: string): Credit | undefined {
  for (const read of readers) {
    const credit = read(text);
    if (credit !== undefined) return credit;
  }
  return undefined;
}
