/**
 * Words of a page's furniture, a kind of furniture each: what came along with an article and is none of it. The rules
 * that read them bear the same names in `src/pipeline/clean/rules/`. In most of them `labels` are whole lines,
 * `openings` begin a line, and what is neither may stand anywhere in it.
 */
import type { Phrases } from '../text/phrases.ts';

export interface PageWords {
  /** A sentence that has one of these speaks of the text itself, not of the world. */
  ofTheText: {
    openings: Phrases;
    anywhere: Phrases;
  };
  /** Opens a notice of rights. */
  rightsNotice: Phrases;
  /** Opens a byline. */
  byline: Phrases;
  /** Before a name in a byline, anywhere in its line. */
  by: Phrases;
  advertisement: {
    labels: Phrases;
    openings: Phrases;
    /** Labels as they are printed where the text that they label is run together with them. */
    glued: Phrases;
  };
  appPrompt: {
    labels: Phrases;
    openings: Phrases;
  };
  authorBio: AuthorBioWords;
  commentPrompt: {
    labels: Phrases;
    /** Open an order or question to the reader. */
    openings: Phrases;
    /** Where the reader may answer, or with what. */
    places: Phrases;
    /** Show that the reader is spoken to. */
    address: Phrases;
  };
  cookieNotice: CookieWords;
  counter: {
    /** Stands for a number: "No comments". */
    none: Phrases;
    /** Behind a number. */
    counted: Phrases;
    /** Before a number. */
    labels: Phrases;
    /** Behind digits: a thousand, a million. */
    scales: Phrases;
  };
  crossReference: CrossReferenceWords;
  endMark: { labels: Phrases };
  filedUnder: {
    labels: Phrases;
    /** Labels that need no colon before their list. */
    openings: Phrases;
  };
  followPrompt: {
    labels: Phrases;
    /** Before an opening, and no part of it. */
    before: Phrases;
    openings: Phrases;
    networks: Phrases;
  };
  label: {
    labels: Phrases;
    /** May stand behind a label. */
    behind: Phrases;
    /** Labels that may have more behind them. */
    openings: Phrases;
  };
  machineNote: {
    labels: Phrases;
    /** What of a page a machine makes; opens the line. */
    openings: Phrases;
    /** That it made it. */
    made: Phrases;
  };
  mediaPlayer: {
    labels: Phrases;
    /** Labels with a caption behind them. */
    openings: Phrases;
    /** Labels with a time behind them. */
    timers: Phrases;
  };
  navigation: NavigationWords;
  newsletterPrompt: {
    labels: Phrases;
    /** Before an opening, and no part of it. */
    before: Phrases;
    /** Open a question before an offer. */
    questions: Phrases;
    openings: Phrases;
    /** By which a newsletter comes. */
    means: Phrases;
  };
  photoCaption: PhotoCaptionWords;
  readingTime: {
    /** Before the number. */
    labels: Phrases;
    /** Before the number, and no part of a label. */
    about: Phrases;
    /** Behind the number. */
    units: Phrases;
    /** Whole lines, of pages whose script was to put the number in. */
    blank: Phrases;
  };
  shareBar: {
    /** Words of buttons: one of them makes a bar … */
    strong: Phrases;
    /** … in the company of only these. */
    weak: Phrases;
    /** Behind a hyphen: what the icons of buttons are called. */
    iconEndings: Phrases;
    /** Open a sentence on sharing … */
    sentences: Phrases;
    /** … that ends so. */
    endings: Phrases;
    /** Open a line that is no sentence. */
    openings: Phrases;
  };
  siteFooter: {
    labels: Phrases;
    openings: Phrases;
    anywhere: Phrases;
    /** Names of links that stand in a row. */
    links: Phrases;
    /** What the site says that it lives on: each of these must stand in the line, in this order. */
    paidLinks: readonly [Phrases, Phrases];
  };
  subscriptionPrompt: {
    labels: Phrases;
    /** May stand behind a label. */
    behind: Phrases;
    anywhere: Phrases;
    /** Show that the reader is spoken to. */
    address: Phrases;
    /** Open an order to the reader. */
    orders: Phrases;
    /** Behind a name or pronoun: somebody is told of. */
    reported: Phrases;
  };
  tipLine: TipLineWords;
}

/** "Jane Roe is a reporter who …" */
interface AuthorBioWords {
  labels: Phrases;
  /** Between a name and what the person is. */
  is: Phrases;
  roles: Phrases;
  outlets: Phrases;
  /** Behind an outlet: what it does. */
  outletDoes: Phrases;
  /** Behind a name: what the person does. */
  works: Phrases;
  /** Before the name of the outlet, with the article that the name may have. */
  employer: Phrases;
  /** Tell of somebody who has the post now. */
  now: Phrases;
  /** How the author is reached. */
  reach: Phrases;
  /** Before a network. */
  followOn: Phrases;
  networks: Phrases;
}

interface CookieWords {
  labels: Phrases;
  /** What the site does, in the order of these: who, does what, with what. */
  deed: readonly [Phrases, Phrases, Phrases];
  /** What it does with the visitor's device. */
  device: Phrases;
  subject: Phrases;
  speakers: Phrases;
  verbs: Phrases;
  page: Phrases;
  /** Consent without a click: how it is given, and that it is. */
  implied: readonly [Phrases, Phrases];
}

interface CrossReferenceWords {
  labels: Phrases;
  /** Labels of parts of the article as well: alone they prove nothing, a link must follow a colon. */
  weakAlone: Phrases;
  /** Before a colon these introduce a sentence as easily as a link. */
  weakInline: Phrases;
  /** Open a label that is a heading of the article where prose follows. */
  headings: Phrases;
  /** Open an order that ends in an address … */
  orders: Phrases;
  /** … unless it is the article's own. */
  own: Phrases;
  /** Labels before a link that no mark parts from them; as they are printed. */
  shouted: Phrases;
}

interface NavigationWords {
  labels: Phrases;
  /** Whole lines: where a printed article goes on. */
  turns: Phrases;
  /** End a line: where a printed article came from. */
  cameFrom: Phrases;
  /** Before the neighbour's headline. */
  neighbours: Phrases;
  /** Before a mark and the neighbour's headline, or alone. */
  ways: Phrases;
  /** Alone. */
  pages: Phrases;
  /** Words of a button, as they are printed where the headline behind is run together with them. */
  glued: Phrases;
  /** First of a row of breadcrumbs. */
  home: Phrases;
  /** Names of sections: a line of only these is a menu. */
  sections: Phrases;
}

interface PhotoCaptionWords {
  /** Before a colon. */
  labels: Phrases;
  /** Open a caption without a colon. */
  openings: Phrases;
  agencies: Phrases;
  /** Before the agency of a credit. */
  via: Phrases;
  /** Open what stands in brackets at a caption's end; as they are printed. */
  bracketed: Phrases;
  /** Agencies in brackets at the end of a byline; as they are printed. */
  signing: Phrases;
  /** A credit behind a caption: the picture … */
  picture: Phrases;
  /** … and whose it is. */
  credit: Phrases;
  /** Before a colon and the photographer. */
  credits: Phrases;
  /** Behind an agency. */
  photo: Phrases;
}

interface TipLineWords {
  /** Open a question for what the reader may have … */
  have: Phrases;
  /** … of which kind … */
  kinds: Phrases;
  /** … and what it is. */
  things: Phrases;
  /** Open other questions. */
  questions: Phrases;
  openings: Phrases;
  /** By which the outlet is reached. */
  ways: Phrases;
  /** Open a line that ends in an address. */
  contacts: Phrases;
}
