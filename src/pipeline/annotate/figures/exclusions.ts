/** Numbers that are no figures: ordinals, ages, times, scores, and the numbers in names. */
import { endOf } from '../../text/trim.ts';
import { isTitleCase } from '../../text/words.ts';
import { HUMAN, measureOf, nounPhrase } from './units.ts';

export function isNoFigure(
  text: string,
  start: number,
  end: number,
  groups: Record<string, string | undefined>,
): boolean {
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
