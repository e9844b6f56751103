import { countWords } from '../../text/words.ts';
import { endsSentence } from '../../text/words.ts';
import type { JudgedUnit } from '../../types.ts';
import { isProse, type Rule } from '../context.ts';

const AGENCY =
  '(?:ap|afp|epa|efe|upi|pa|dpa|ani|pti|reuters|getty(?: images)?|shutterstock|istock|alamy|bloomberg|anadolu|xinhua|zuma(?: press)?|wire(?:image)?|associated press|agence france-presse|usa today(?: sports)?|imago|rex|sipa|nurphoto|unsplash|pexels|pixabay|wikimedia(?: commons)?|flickr|creative commons|handout|courtesy|file(?: photo| image)?|supplied|screengrab|screenshot)';
const OPENING =
  /^(?:\[\d+\/\d+\]|[([]?(?:file(?:\s(?:photo|image|pic|picture)|\s?(?:–|—|-\s))|(?:photos?|images?|pictures?|photographs?|pics?|picture|graphic|illustration|video|map|caption|cover (?:photo|image))\s?(?:credits?|sources?|captions?|by|via|courtesy(?: of)?|from)?\s?[:：|]|(?:photos?|images?|pictures?|photographs?|pics?|illustrations?|graphics?) (?:credits?|sources?|captions?|by|via|courtesy(?: of)?)\b|(?:image|media) (?:caption|source|copyright)\b|(?:credit|photo|image) ?[:：]|staff photos?\b))/i;
const BRACKETED_END = new RegExp(
  `[(\\[](?:[^()\\[\\]]{0,60}\\b)?(?:photo|photos|image|images|picture|pictures|photograph|file|credit|${AGENCY})\\b[^()\\[\\]]{0,80}[)\\]]\\.?$`,
  'i',
);
const BARE_CREDIT = new RegExp(`^[^.!?]{0,60}(?:/|\\bvia\\s|^)\\s?${AGENCY}(?:\\s?/\\s?[^.!?]{1,50})?$`, 'i');
const TRAILING_CREDIT = new RegExp(
  `(?:[.!?]["”’]?|[,|·•–—-]|\\s)\\s{0,3}(?:photo(?:graph)?s?|image|picture|credit|pic)s?\\s?(?:credit|by|courtesy(?: of)?|via|source)?\\s?[:：/]?\\s?[^.!?]{2,60}$|[.!?]["”’]?\\s[^.!?]{0,50}(?:/|\\bvia\\s)\\s?${AGENCY}\\b[^.!?]{0,40}$|[.!?]${AGENCY}$|\\bcredits?:\\s?[^.!?:]{2,40}$|\\bREUTERS/\\s?[^.!?]{2,60}$`,
  'i',
);

const SIGNED = new RegExp(`[.!?]["”’]?\\s{1,3}${AGENCY}(?: photo)?$`, 'i');

/** Captions and picture credits: they begin with a label, or end in a credit. */
export const photoCaption: Rule = {
  name: 'photo-caption',
  why: 'captions or credits a picture',
  apply({ text }) {
    const count = countWords(text);
    if (count > 90 || /^(?:story |text |words |reported |written )?by\s/i.test(text)) return undefined;
    // "Credit: the bank had none left to give."
    if (/^\w+\s?:\s\p{Ll}/u.test(text) && endsSentence(text)) return undefined;
    if (OPENING.test(text)) return { confidence: 0.9 };
    if (
      /[([](?:AP|REUTERS|AFP|Reuters|Photo|Photos|Photograph|Image|Picture|Credit|Courtesy|File)[^()[\]]{0,90}[)\]]\.?$/.test(
        text,
      ) &&
      !/^[^(]{2,50}\((?:AP|REUTERS|AFP|Reuters)\)$/.test(text) &&
      BRACKETED_END.test(text)
    ) {
      return { confidence: 0.88 };
    }
    if (count <= 45 && /\([\p{Lu}][\w .-]{1,30}(?:\/[\p{Lu}][\w .-]{1,30})+\)$/u.test(text)) return { confidence: 0.8 };
    if (count <= 12 && BARE_CREDIT.test(text)) return { confidence: 0.88 };
    // An agency signs its last paragraph in the same way; a caption is shorter.
    if (count <= 25 && SIGNED.test(text)) return { confidence: 0.75 };
    return TRAILING_CREDIT.test(text) ? { confidence: 0.82 } : undefined;
  },
};

/** A line without a full stop right above a bare credit is the caption that it belongs to. */
export function captionsAbove(units: readonly JudgedUnit[]): JudgedUnit[] {
  const firstProse = units.findIndex((unit) => unit.verdict === undefined && isProse(unit));
  return units.map((unit, i) => {
    const credit = units[i + 1];
    if (
      unit.verdict !== undefined ||
      unit.shape !== 'line' ||
      credit?.verdict?.rule !== 'photo-caption' ||
      countWords(credit.text) > 10
    )
      return unit;
    if (credit.line > unit.line + 1 || countWords(unit.text) < 5 || (endsSentence(unit.text) && i >= firstProse))
      return unit;
    return {
      ...unit,
      verdict: { class: 'furniture', rule: 'photo-caption', reason: 'stands above a picture credit', confidence: 0.75 },
    };
  });
}
