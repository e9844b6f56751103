import { phrases } from '../../../text/phrases.ts';
import type { CreditWords, OriginalWords, SourceWords } from '../../credits.ts';

export const sources: SourceWords = {
  labels: phrases([
    '[with] input|inputs from [:]',
    'credit|credits :',
    'h/t :',
    'hat tip :',
    'news source :',
    'source|sources :',
    'via :',
    'with additional reporting from [:]',
    'with agency input|inputs from [:]',
    'with contributions|files|material|reporting from [:]',
  ]),
  unnamed: [
    { name: 'agencies', lines: phrases(['[with] agencies|agency|wire input|inputs|report|reports|service|services']) },
    { name: 'wires', lines: phrases(['with {name} wire|wires']) },
  ],
  generic: phrases([
    '[foreign|international|local|other|various] [news|wire] agencies',
    '[foreign|international|local|other|various] [news|wire] agency reports',
    '[foreign|international|local|other|various] [news|wire] correspondents',
    '[foreign|international|local|other|various] [news|wire] media [reports]',
    '[foreign|international|local|other|various] [news|wire] news reports',
    '[foreign|international|local|other|various] [news|wire] reports',
    '[foreign|international|local|other|various] [news|wire] staff [reports]',
    '[foreign|international|local|other|various] [news|wire] wire reports|services',
    '[foreign|international|local|other|various] [news|wire] wires',
  ]),
  joiners: phrases(['&', '+', 'and'], { cased: true }),
  verbs: phrases(['are', 'has', 'have', 'is', 'rises', 'runs', 'said', 'says', 'was', 'were'], { cased: true }),
};

export const contributions: CreditWords['contributions'] = {
  closing: phrases([
    'contributed [reporting] to our|the|this article|coverage|piece|report|reporting|story',
    'contributed reporting',
  ]),
  opening: phrases([
    'additional reporting|research|writing by|from|:',
    'contributing|contributor|contributors by|from|:',
    'with additional reporting by|from|:',
    'with assistance|help by|from|:',
  ]),
  agencies: phrases(
    [
      'AFP',
      'ANI',
      'AP',
      'Agence France-Presse',
      'Associated Press',
      'Bloomberg',
      'EFE',
      'PTI',
      'Reuters',
      'UPI',
      'Xinhua',
      'dpa',
    ],
    { cased: true },
  ),
  contributed: phrases(['contributed']),
};

export const originals: OriginalWords = {
  opening: phrases([
    'click',
    'continue reading',
    'find',
    'go to',
    'link to',
    'original',
    'read',
    'see',
    'source link',
    'tap',
    'view',
    'visit',
  ]),
  original: phrases(['full', 'original']),
  reads: phrases([
    'read|see|view it|more|this at|in|on [the] original|source',
    'read|see|view the full|whole story at|in|on [the] original|source',
    'read|see|view the rest at|in|on [the] original|source',
  ]),
  labels: phrases(['original article|link|post|source|story']),
  nouns: phrases(['article', 'here', 'link', 'post', 'report', 'source', 'story', 'version']),
};
