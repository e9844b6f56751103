import { countWords, endsSentence } from '../../text/words.ts';
import { inHead, inTail, type Rule, stripOrnaments } from '../context.ts';

const PHRASE =
  /^(?:skip to (?:main |the )?(?:content|navigation|article|search|footer)|skip navigation|jump to (?:content|comments)|scroll (?:back )?(?:up )?to (?:the )?top|scroll down (?:for|to) .{1,40}|(?:back|return|go) to (?:the )?(?:top|home|homepage|main page|news|all (?:news|stories|articles)|previous page|search results)|(?:back|top|menu|main menu|search|home|home ?page|close|close menu|open menu|toggle (?:navigation|menu)|navigation|sections|all sections|site index|sitemap|site map|news|main navigation|show more|load more|view more|see all|view all|more\.\.\.|login|log in|sign in|register|search for:?|save|reply|report|listen|copy|copy link|(?:to )?view (?:this|the) (?:e-?mail|letter|message|newsletter|page)\b.{0,80}|(?:view|open) (?:it |this )?in (?:your |a |the )?browser.{0,40}|(?:view|see|show|load|open|close|expand) (?:all|more|author|share|full|image|photo|gallery|comments|menu|panel|navigation)(?: \p{Ll}+){0,2}(?: \(\d+\))?|menu ?sections|join us|headlines|e-edition|obits|edition|change edition|us edition|uk edition|english|español|leer en español|read in (?:spanish|english|french|arabic|\p{Lu}\p{Ll}+))|(?:page )?\d+ of \d+|page \d+)$/iu;
/** Where a printed article goes on, or came from. */
const JUMP =
  /^(?:continued (?:on|from) page\b.{0,30}|(?:please )?(?:see|turn to) .{0,40}\bpage \w{1,4}\b.{0,10}|.{1,30}, from page \w{1,4})$/i;
const PAGER =
  /^(?:[←«‹<]+\s?(?:previous|prev|older|newer|next|back)?|(?:previous|prev|next|older|newer)(?: (?:article|post|story|entry|page|entries|posts|articles|stories))(?:\s?[:：»→›]?\s?\S.*)?|(?:previous|prev|next|older|newer)\s?[:：»→›>].*|(?:previous|prev|next|older posts|newer posts)|.{1,120}[→»›]\s?$)/i;

/** A button's word and the headline behind it, run together: "NextHarbour vote delayed". */
const GLUED = /^(?:Prev(?:ious)?|Next){1,2}(?=\p{Lu}\p{Ll}|\p{Lu}\d)/u;

/** Breadcrumbs have at least three parts, or begin at the home page; a sentence has none of their signs. */
function isBreadcrumb(text: string): boolean {
  const parts = text
    .split(/[>›»→|·•\\]|\s\/\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => countWords(part) > 8)) return false;
  if (/^(?:home|front page|news|main)$/i.test(parts[0] ?? '')) return true;
  const short = parts.slice(0, -1).every((part) => countWords(part) <= 3);
  return /[>›»→]/.test(text) ? short : parts.length >= 3 && parts.every((part) => countWords(part) <= 3);
}

export const navigation: Rule = {
  name: 'navigation',
  why: 'a way around the site, not a part of the article',
  apply({ text }, context) {
    const bare = stripOrnaments(text);
    const outside = inHead(context) || inTail(context);
    if (JUMP.test(bare)) return { confidence: 0.85 };
    if (PHRASE.test(bare)) return { confidence: 0.92 };
    if (/^[←«‹]/.test(text) || GLUED.test(text) || (PAGER.test(text) && !endsSentence(text)))
      return outside ? { confidence: 0.9 } : undefined;
    // Bylines and datelines use bars, too; they carry a date or a name after "by".
    if (!outside || /\bby\s+\p{Lu}/iu.test(text) || /\d{4}|\d:\d\d/.test(text) || endsSentence(text)) return undefined;
    if (isBreadcrumb(text)) return { confidence: 0.88 };
    const list = bare.split(/\s+/);
    const sections = list.filter((word) => SECTIONS.has(word.toLowerCase().replace(/[^a-z]/g, '')));
    return list.length >= 3 && sections.length >= list.length * 0.7 ? { confidence: 0.85 } : undefined;
  },
};

/** Names of sections: a line of only these is a menu. */
const SECTIONS = new Set(
  'home news world us uk politics business sport sports opinion culture arts life lifestyle tech technology science health weather travel video videos photos podcasts local national international entertainment money markets food style magazine more menu search subscribe login jobs obituaries classifieds games puzzles newsletters climate environment education crime features community about contact'.split(
    ' ',
  ),
);
