/** Words that look like dates: verbs, names, numbers, parts of names. */

/** Before a month that is also a verb or a name there stands a word of time, or it is no month. */
const TIME_BEFORE =
  /(?:^|[\s(])(?:in|since|until|till|by|of|from|through|during|before|after|between|and|to|for|last|this|next|each|every|early|late|mid|mid-|the|a|an|to|–|-|—|on|around|about|past|per|throughout|or|was|is|both|previous)[\s-]*$/iu;

/** Nouns that a year-like number counts. */
const COUNTED =
  /^\s(?:people|men|women|children|troops|soldiers|workers|homes|houses|jobs|tons|tonnes|miles|metres|meters|kilometres|kilometers|acres|hectares|dollars|euros|pounds|employees|students|votes|seats|cases|deaths|bottles|jars|copies|vehicles|cars|pages|feet|degrees|calories|hours|days|items|units|residents|families|households|animals|birds|trees|books|words|members|fans|visitors|passengers)\b/iu;

export function isNoDate(
  text: string,
  start: number,
  end: number,
  groups: Record<string, string | undefined>,
): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 30);
  // "Mondays", "a May-December romance".
  if (/^(?:s\b|['’]s-)/u.test(after) && groups['w'] !== undefined) return true;
  if (
    /[$£€#№]\s?$/u.test(before) ||
    /\b(?:no\.?|number|flight|route|section|article|room|page|highway|act|channel|chapter|bus|unit)\s$/iu.test(before)
  )
    return true;
  const alone = groups['y'] !== undefined && groups['m'] === undefined && groups['mm'] === undefined;
  if (
    alone &&
    (COUNTED.test(after) || /\d[,.]?$/u.test(before) || /^\s(?:million|billion|percent|per cent)\b/iu.test(after))
  )
    return true;
  // A name that ends in a year or begins with a weekday: "World Cup 2022" keeps its year, "Boeing 1900" has none.
  if (
    alone &&
    /\b\p{Lu}[\p{L}]+\s$/u.test(before) &&
    !/\b(?:In|Since|By|From|Until|During|Of|The|After|Before|And|Between|Through|For|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter)\s$/u.test(
      before,
    )
  ) {
    return !/\b(?:Cup|Games|Olympics|Election|Elections|Championships?|Budget|Census|Festival|Awards?|Act|Summit|Report)\s$/u.test(
      before,
    );
  }
  if (groups['w'] !== undefined && groups['which'] === undefined) {
    if (/\b(?:Good|Black|Holy|Ash|Easter|Palm|Bloody|Cyber|Super|Shrove|Maundy|Whit|Sheffield|Ruby)\s$/u.test(before))
      return true;
    if (
      /^\s\p{Lu}\p{L}+/u.test(after) &&
      !/^\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.test(
        after,
      ) &&
      /\b(?:The|the|a)\s$/u.test(before)
    )
      return true;
  }
  const month = groups['m'];
  if (month !== undefined && groups['y'] === undefined && groups['d'] === undefined && groups['which'] === undefined) {
    const sentenceStart = /(?:^|[.!?…]["”’]?\s+["“‘]?)$/u.test(text.slice(0, start));
    const verbOrName = /^(?:may|march|mar|jun|jan|apr|dec|sep)\.?$/iu.test(month);
    if (verbOrName && !TIME_BEFORE.test(text.slice(Math.max(0, start - 16), start))) return true;
    if (
      /^(?:may|march)$/iu.test(month) &&
      /\b(?:to|will|could|should|must|would|can|on|for|the|a|long)\s$/iu.test(before) &&
      !/^[\s,.;:)]|^$/u.test(after.slice(0, 1))
    )
      return true;
    if (
      /^(?:may|march)$/iu.test(month) &&
      /\bthe\s$/iu.test(before) &&
      /^\s(?:on|for|through|of|to|was|began|drew)\b/iu.test(after)
    )
      return true;
    // A given or family name: "June Carter", "Theresa May", "April said" at the start of a sentence is still open.
    if (
      /^\s\p{Lu}\p{Ll}+/u.test(after) &&
      !/^\s(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/u.test(after) &&
      !TIME_BEFORE.test(before)
    )
      return true;
    if (
      /\b\p{Lu}\p{Ll}+\s$/u.test(before) &&
      !sentenceStart &&
      !/\b(?:In|Since|By|From|Until|During|Of|The|After|Before|And|Last|Next|This|Early|Late|Between|Through|For|To|On)\s$/u.test(
        before,
      )
    )
      return true;
    if (
      /\b(?:sister|brother|mother|father|daughter|son|wife|husband|aunt|uncle|cousin|friend|named|called|girl|boy)\s$/iu.test(
        before,
      )
    )
      return true;
    if (
      /^(?:april|june|august|may)$/iu.test(month) &&
      sentenceStart &&
      /^\s(?:said|says|told|has|had|is|was|laughed|\p{Ll}+ed)\b/u.test(after) &&
      !/^\s(?:was|is|has|had|saw|brought|passed|ended|started)\b/u.test(after)
    )
      return true;
  }
  return false;
}
