import { countWords } from '../../text/words.ts';
import type { Rule } from '../context.ts';

const AGENCY =
  '(?:ap|afp|epa|efe|upi|pa|dpa|ani|pti|reuters|getty(?: images)?|shutterstock|istock|alamy|bloomberg|anadolu|xinhua|zuma(?: press)?|wire(?:image)?|associated press|agence france-presse|usa today(?: sports)?|imago|rex|sipa|nurphoto|unsplash|pexels|pixabay|wikimedia(?: commons)?|flickr|creative commons|handout|courtesy|file(?: photo| image)?|supplied|screengrab|screenshot)';
const OPENING =
  /^[([]?(?:file\s?(?:photo|image|pic|picture|-|–|—)|(?:photos?|images?|pictures?|photographs?|pics?|picture|graphic|illustration|video|map|caption|cover (?:photo|image))\s?(?:credits?|sources?|captions?|by|via|courtesy(?: of)?|from)?\s?[:：|]|(?:photos?|images?|pictures?|photographs?|pics?|illustrations?|graphics?) (?:credits?|sources?|captions?|by|via|courtesy(?: of)?)\b|image (?:caption|source|copyright)\b|(?:credit|photo|image) ?[:：])/i;
const BRACKETED_END = new RegExp(
  `[(\\[](?:[^()\\[\\]]{0,60}\\b)?(?:photo|photos|image|images|picture|pictures|photograph|file|credit|${AGENCY})\\b[^()\\[\\]]{0,80}[)\\]]\\.?$`,
  'i',
);
const BARE_CREDIT = new RegExp(`^[^.!?]{0,60}(?:/|\\bvia\\s|^)\\s?${AGENCY}(?:\\s?/\\s?[^.!?]{1,50})?$`, 'i');
const TRAILING_CREDIT = new RegExp(
  `(?:[.!?]["”’]?|[,|·•–—-]|\\s{2,})\\s*(?:photo(?:graph)?s?|image|picture|credit|pic)s?\\s?(?:credit|by|courtesy(?: of)?|via|source)?\\s?[:：/]?\\s?[^.!?]{2,60}$|[.!?]["”’]?\\s+[^.!?]{0,50}(?:/|\\bvia\\s)\\s?${AGENCY}\\b[^.!?]{0,40}$|[.!?]["”’]?\\s+${AGENCY}(?: photo)?$|\\bREUTERS/\\s?[^.!?]{2,60}$`,
  'i',
);

/** Captions and picture credits: they begin with a label, or end in a credit. */
export const photoCaption: Rule = {
  name: 'photo-caption',
  why: 'captions or credits a picture',
  apply({ text }) {
    const count = countWords(text);
    if (count > 90) return undefined;
    if (OPENING.test(text)) return { confidence: 0.9 };
    if (/[([](?:AP|REUTERS|AFP|Reuters|Photo|Photos|Photograph|Image|Picture|Credit|Courtesy|File)[^()[\]]{0,90}[)\]]\.?$/.test(text) && !/^[^(]{2,50}\((?:AP|REUTERS|AFP|Reuters)\)$/.test(text) && BRACKETED_END.test(text)) {
      return { confidence: 0.88 };
    }
    if (count <= 12 && BARE_CREDIT.test(text)) return { confidence: 0.88 };
    return TRAILING_CREDIT.test(text) ? { confidence: 0.82 } : undefined;
  },
};
