import { phrases } from '../../../text/phrases.ts';
import type { SpeechVerb, SpeechWords } from '../../speech.ts';
import * as apostrophes from './apostrophes.ts';
import * as clauses from './clauses.ts';
import * as marked from './marked.ts';
import { naming } from './naming.ts';
import { saying } from './saying.ts';
import * as subjects from './subjects.ts';

const kinds: Readonly<Record<string, SpeechVerb>> = { ...saying, ...naming };

export const speech: SpeechWords = {
  ...apostrophes,
  ...clauses,
  ...marked,
  ...subjects,
  verbs: { list: phrases(Object.keys(kinds)), kinds },
};
