/**
 * What a stage cuts out of a clean text need not be clean: the mark at its end may have lost the letter that it stood
 * beside. So cuts are cleaned where they are made, and before anything counts offsets in them.
 */
import { clean, cleanStrings } from './text/unicode.ts';
import type { AnnotatedDocument, AttributedDocument, CleanDocument, JudgedUnit } from './types.ts';

/** What is cut out of the lines that speak of the article. A new one needs its line here, and the compiler says so. */
const CUT: Readonly<Record<Exclude<keyof AttributedDocument, keyof CleanDocument>, true>> = {
  byline: true,
  commentary: true,
  dateline: true,
  deck: true,
  original: true,
  outlet: true,
  published: true,
  rights: true,
  title: true,
  trail: true,
};

export function cleanHead(document: AttributedDocument): AttributedDocument {
  const cut = Object.entries(document).filter(([key]) => Object.hasOwn(CUT, key));
  return { ...document, ...cleanStrings(Object.fromEntries(cut)), units: document.units.map(cleanUnit) };
}

/** A unit without its dateline is a cut as well; its markup goes where it would no longer agree with the text. */
function cleanUnit(unit: JudgedUnit): JudgedUnit {
  const text = clean(unit.text);
  return text === unit.text ? unit : { ...unit, text, phrasing: [{ type: 'text', value: text }] };
}

export function cleanSpans(document: AnnotatedDocument): AnnotatedDocument {
  const { dates, figures } = cleanStrings({ dates: document.dates, figures: document.figures });
  // Between its marks a quotation may have had nothing to be seen.
  const quotes = cleanStrings(document.quotes).filter(({ text }) => text.trim() !== '');
  return { ...document, quotes, dates, figures };
}
