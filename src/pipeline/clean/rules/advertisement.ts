import { type Rule, stripOrnaments } from '../context.ts';

const LABEL =
  /^(?:advertisements?|advert|adverti[sz]ing|ads?|ad feedback|sponsored(?: content| links?| by [^,.!?]{1,40})?|promoted(?: content| links?)?|paid (?:post|content|partnership)|partner content|report this ad|skip ad(?:vertisement)?|ads by \S+|(?:this )?advertisement has not loaded yet)[:.]?$/i;
const CONTINUES =
  /^(?:(?:the )?(?:article|story|report|content|post)s? continues? (?:below|after)\b|continue (?:reading|scrolling)\b|scroll (?:down )?to continue|keep scrolling|(?:this )?advertisement (?:-|–|—) (?:continue|scroll|story|article))/i;

/** The label and its text, run together. */
const GLUED = /^(?:Promoted|Sponsored|Advertisement|ADVERTISEMENT)(?=\p{Lu}\p{Ll}+\s)/u;

/** "Advertisement spending rose" is a sentence; the label stands alone. */
export const advertisement: Rule = {
  name: 'advertisement',
  why: 'labels an advertisement',
  apply({ text }) {
    const bare = stripOrnaments(text);
    if (LABEL.test(bare)) return { confidence: 0.95 };
    if (GLUED.test(bare) && bare.length <= 160) return { confidence: 0.85 };
    return CONTINUES.test(bare) && bare.length <= 90 ? { confidence: 0.92 } : undefined;
  },
};
