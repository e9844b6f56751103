/** The headline: the editor's, the page's, or the first words of the text. */
import type { Diagnostics } from '../diagnostics.ts';
import type { Title } from '../record/schema.ts';
import { clean, cutText } from '../text/unicode.ts';
import type { AttributedDocument } from '../types.ts';

/** Longest headline that is shown; a longer "headline" is a paragraph, or a slip. */
const MAX_TITLE = 300;
/** Of a text without one. */
const FIRST_WORDS = 70;

/** `printed` is false where the headline is made of the first words of the text. */
export function settleTitle(
  { editorial, title, form, units }: AttributedDocument,
  diagnostics: Diagnostics,
): { title: Title; printed: boolean } {
  if (editorial.title !== undefined) {
    const given: Title = {
      text: editorial.title,
      origin: editorial.titleOrigin ?? (form === 'digest' ? 'article' : 'editor'),
      ...(editorial.titleLine === undefined ? {} : { originalLine: editorial.titleLine }),
    };
    return { title: given, printed: true };
  }
  if (title !== undefined) return { title: shortened(title, diagnostics), printed: true };
  diagnostics.report({
    severity: 'warning',
    rule: 'no-headline',
    expected: 'a headline',
    found: 'none in the file',
    fix: 'give one in front matter or the sidecar (title: …); until then its first words serve',
  });
  const opening = units.find(({ verdict }) => verdict?.class === 'body')?.text ?? 'Untitled';
  return { title: { text: firstWords(opening), origin: 'editor' }, printed: false };
}

function shortened(title: Title, diagnostics: Diagnostics): Title {
  if (title.text.length <= MAX_TITLE) return title;
  diagnostics.report({
    line: title.line,
    rule: 'title-too-long',
    expected: `a headline of at most ${MAX_TITLE} characters`,
    found: `${title.text.length} characters`,
    fix: 'give one in front matter or the sidecar: title: …',
  });
  return { ...title, text: `${clean(cutText(title.text, MAX_TITLE - 1))}…` };
}

function firstWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  const space = text.lastIndexOf(' ', FIRST_WORDS - 2);
  return `${clean(cutText(text, space > FIRST_WORDS / 2 - 5 ? space : FIRST_WORDS - 2))} …`;
}
