/** Annotate: typed spans over the text. Each kind is found by itself; none depends on another's order. */
import type { AnnotatedDocument, AttributedDocument, Vocabulary } from '../types.ts';
import { findEntities } from './entities.ts';

export function annotate(document: AttributedDocument, vocabulary: Vocabulary): AnnotatedDocument {
  // A headline given by the editor is read like one that the article prints.
  const { title, deck } = document.editorial;
  const titled: AttributedDocument = {
    ...document,
    ...(title === undefined ? {} : { title: { text: title, origin: 'editor' as const } }),
    ...(deck === undefined ? {} : { deck: { text: deck.text } }),
  };
  return { ...document, mentions: findEntities(titled, vocabulary) };
}
