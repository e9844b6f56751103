/** Lines that say who owns the text, on what ground it stands here, and whom to ask for its removal. */
import { languages } from '../language/index.ts';
import { withoutEnd } from '../text/trim.ts';
import type { Rights } from '../story/schema.ts';
import { sentences } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';

export interface RightsLine {
  rights: Rights;
  /** The site that offers removal: who carried the text. */
  republisher?: { name: string; evidence: string };
  confidence: number;
}

const OPENING =
  /^(?:©|\(c\)\s?(?:\d{4}|\p{Lu}[\p{L}\s]{2,40}\d{4})|copyright\s?(?:©|@|\(c\)|\d{4}|by\b|:|reserved|of\b|notice)|all rights reserved|this document is subject to copyright|(?:all )?(?:content|material|text|this (?:content|material|article|story))\b.{0,60}\b(?:copyright|owned|©))/iu;
const CLAUSE =
  /\ball rights reserved\b|\bowned and copyrighted\b|\bcopyrighted by\b|\bcopyright (?:©|\(c\)|\d{4})|©\s?\d{4}|\bmay not be (?:published|reproduced|broadcast|rewritten|copied|redistributed|republished)|\b(?:content|article|text) (?:to be )?(?:removed|taken down)\b|\breproduced (?:here )?with permission\b|\bfair use(?! of)\b|\bcreative commons\b/i;
/** Whose it is: a name or a host, where "belong to her sister" is a sentence of the article. */
const BELONGS =
  /\b(?:[Tt]ext|[Pp]ictures?|[Cc]ontent|[Aa]rticles?|[Mm]aterial|[Ii]mages)\b.{0,40}\bbelongs? to (?:the )?(?:\p{Lu}|[\w-]{1,60}\.[a-z])/u;

const trim = (text: string): string =>
  withoutEnd(text, /[\s,.;]/)
    .replace(/^[\s,:]+/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=\s|$)/, '');

/** @param late whether the line stands after the article's prose, where a clause about rights is no news */
export function readRights(text: string, late: boolean): RightsLine | undefined {
  const opens =
    OPENING.test(text) &&
    countWords(text) <= 60 &&
    !/^copyright (?:law|claim|infring|office|holder|case|trial|suit|dispute|reform)/i.test(text);
  if (!opens && !(late && (CLAUSE.test(text) || BELONGS.test(text)))) return undefined;
  const rights: Rights = {};
  const owner = findOwner(text);
  if (owner !== undefined) rights.owner = owner;
  const basis = findBasis(text);
  if (basis !== undefined) rights.basis = basis;
  const removal = findRemoval(text);
  if (removal !== undefined) rights.removal = removal.text;
  return {
    rights,
    ...(removal?.site === undefined
      ? {}
      : { republisher: { name: removal.site, evidence: `contact ${removal.site}` } }),
    confidence: 0.93,
  };
}

function findOwner(text: string): string | undefined {
  const stated =
    /\b(?:owned and copyrighted by|copyrighted by|copyright of|property of|owned by|belongs? to)[\s,]+(.{2,120}?)(?:\.\s|\.$|;|$)/i.exec(
      text,
    )?.[1];
  if (stated !== undefined) return trim(stated);
  const mark =
    /(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)|@))?\s?(?:by\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(.{2,100}?)(?:\.\s|\.$|,?\s?\ball rights\b|\s[|•·]\s|,?\s(?:19|20)\d{2}\b|$)/i.exec(
      text,
    )?.[1];
  const name = mark === undefined ? '' : trim(mark);
  return name === '' || !/^[\p{Lu}\d]/u.test(name) ? undefined : name;
}

function findBasis(text: string): string | undefined {
  const found = sentences(text, languages[0])
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((sentence) => {
      const use = /\bby (?:the )?use of (?:the |a )?([^,.;]{3,60}?)(?:\s(?:offered|provided|made)\b|[,.;]|$)/i.exec(
        sentence,
      )?.[1];
      const purpose = /\bfor ((?:\w+[\s-]){1,3}purposes?(?: only)?)/i.exec(sentence)?.[1];
      const licence = /\bunder (?:a |an |the )?((?:creative commons|cc by)[^,.;]{0,40})/i.exec(sentence)?.[1];
      return [use, purpose, licence].filter((part) => part !== undefined);
    });
  return found.length === 0 ? undefined : found.join('; ');
}

function findRemoval(text: string): { text: string; site?: string } | undefined {
  if (!/\bremov(?:e|ed|al)\b|\btake[n]? down\b|\bpermission/i.test(text)) return undefined;
  const contact = /\b(?:contact|e-?mail|write to|notify)\s+((?:[^.;]|\.(?=\S)){2,160})/i.exec(text)?.[1];
  if (contact === undefined) return undefined;
  const site = /^(?:us at )?((?:[\p{L}\d-]+\.)+[a-z]{2,12})(?![\w@])/iu.exec(contact)?.[1];
  return { text: trim(contact), ...(site === undefined ? {} : { site }) };
}
