import { countWords } from '../../text/words.ts';
import { inTail, type Rule, stripOrnaments } from '../context.ts';

const LINKS =
  /\b(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|statement)|cookie (?:policy|notice)|contact us|about us|advertise(?: with us)?|accessibility(?: statement)?|do not sell (?:or share )?my (?:personal )?information|ad choices|editorial (?:policy|standards|guidelines)|corrections policy|careers|help cent(?:er|re)|site map|press room|rss feeds?)\b/gi;
const PHRASE =
  /^(?:(?:proudly )?powered by\b.{1,60}|(?:wordpress )?theme:?\s.{1,60}|like this:?|like loading\.{0,3}…?|loading\.{0,3}…?|this site uses akismet\b.*|learn how your comment data is processed\.?|our standards:.{1,80}|opens? (?:in )?(?:a )?new tab|(?:licensing|purchase licensing) rights\b.{0,40}|(?:reprints? (?:and|&) permissions?|permissions?|reprints)|print (?:this )?(?:article|edition|page)|views? expressed\b.{1,200}|the views expressed\b.{1,200}|(?:acquire|buy|request) (?:licensing|reprint) rights.{0,40}|(?:this )?website (?:is )?(?:designed|developed|built) by .{1,60}|site (?:by|design(?:ed)? by) .{1,60}|all times (?:are )?.{1,20}|(?:quotes|data|market data) delayed\b.*|designed by .{1,40}|disclaimer:?|share your feedback.{0,60}|was this (?:article|page|story) (?:helpful|useful|valuable)\??|thank you for (?:reading|your feedback)\b.{0,60}|why you can trust \S.{0,40}|trust project|.{0,160}\bindependent press standards\b.{0,160}|(?:this|our) (?:site|website|page|post|article) (?:may )?(?:contains?|uses?|earns?)\b.{0,40}\baffiliate\b.{0,120}|.{0,60}\bmay earn an? (?:affiliate )?commission\b.{0,160}|external links? .{0,60}|these are external links.{0,60}|.{0,30}not responsible for the content of external.{0,40}|something went wrong\b.{0,60}|(?:the )?trust principles\.?)$/i;

/** What stands at the foot of every page of a site. */
export const siteFooter: Rule = {
  name: 'site-footer',
  why: 'stands at the foot of every page of the site',
  apply({ text }, context) {
    const bare = stripOrnaments(text);
    if (PHRASE.test(bare)) return { confidence: 0.9 };
    const links = bare.match(LINKS) ?? [];
    if (links.length === 0) return undefined;
    const covered = links.reduce((sum, link) => sum + countWords(link), 0);
    const share = covered / Math.max(1, countWords(bare));
    if (share >= 0.5) return { confidence: 0.92 };
    return links.length >= 2 && inTail(context) ? { confidence: 0.82 } : undefined;
  },
};
