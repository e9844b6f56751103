/** Marks made wrong by hand, one in each way: the test of truth has to find every one. */

export interface Wrong {
  what: string;
  /** Path of the page, from the site's folder. */
  page: string;
  /** The page with the mark made wrong. */
  make: (html: string) => string;
}

const EVENT = 'events/mexico-transfer-august-2025';

/** Within the part that begins at `from`, the first place of a pattern. */
const inPart =
  (from: string | RegExp, pattern: string | RegExp, by: string) =>
  (html: string): string => {
    const at = typeof from === 'string' ? html.indexOf(from) : html.search(from);
    return at < 0 ? html : html.slice(0, at) + html.slice(at).replace(pattern, by);
  };

const SUMMARY = 'class="summary"';
/** A true mark of that article, as the page has it elsewhere. */
const markOf = (html: string, letter: string): string =>
  new RegExp(`<a [^>]*class="siglum siglum-${letter}">.*?</a>`, 's').exec(html)?.[0] ?? '';

/** The link to a line of B, among all lines below the summary. */
const lineOf = (line: number): RegExp => new RegExp(`<a [^>]*"Article B, line ${line}">.*?</a>`, 's');

/** Of article A, in the order of the page. */
const passages = (html: string): string[] => [
  ...new Set(
    Array.from(html.matchAll(/mexico-extradites-26-cartel-leaders\/(#b-[0-9a-f]{8})/g), ([, anchor = '']) => anchor),
  ),
];

const B_SILENT = '<span class="siglum siglum-b silent"><b>B</b><span class="unseen"> is silent</span></span>';

export const WRONG: readonly Wrong[] = [
  {
    what: 'a letter added to a clause',
    page: 'index.html',
    make: (html) => inPart(SUMMARY, /<\/a>\s*<\/span>/, `</a>${markOf(html, 'b')}</span>`)(html),
  },
  { what: 'a letter exchanged', page: 'index.html', make: inPart(SUMMARY, '<b>A</b>', '<b>E</b>') },
  { what: 'a line moved', page: 'index.html', make: inPart(SUMMARY, 'Article A, line 2"', 'Article A, line 3"') },
  { what: 'a passage that is not there', page: 'index.html', make: inPart(SUMMARY, /#b-[0-9a-f]{8}/, '#b-00000000') },
  { what: 'a number of a clause', page: 'index.html', make: inPart(SUMMARY, '26 people', '27 people') },
  { what: 'a name of a clause', page: 'index.html', make: inPart(SUMMARY, 'Roberto Salazar', 'Ovidio Guzmán') },
  { what: 'a quotation of a clause', page: 'index.html', make: inPart(SUMMARY, '“sovereign”', '“final”') },
  {
    what: 'another line below the summary',
    page: 'index.html',
    make: (html) => inPart('every-line', lineOf(8), lineOf(16).exec(html)?.[0] ?? '')(html),
  },
  {
    what: 'a count of the front page',
    page: 'index.html',
    make: inPart('id="figures"', 'Given by 4 of 5', 'Given by 5 of 5'),
  },
  {
    what: 'a silence that is none',
    page: 'index.html',
    make: inPart('id="figures"', /<a [^>]*class="siglum siglum-b">.*?<\/a>/s, B_SILENT),
  },
  {
    what: 'a silence that speaks',
    page: 'index.html',
    make: (html) =>
      inPart('id="figures"', /<span class="siglum siglum-d silent">.*?<\/span><\/span>/s, markOf(html, 'd'))(html),
  },
  {
    what: 'a figure of the table',
    page: `${EVENT}/figures/index.html`,
    make: inPart('id="people-29"', />\s*29\s*</, '>28<'),
  },
  {
    what: 'a line of the table',
    page: `${EVENT}/figures/index.html`,
    make: inPart('id="people-29"', /<\/span>\s*5\s*<\/a>/, '</span> 6 </a>'),
  },
  {
    what: 'a count of the table',
    page: `${EVENT}/figures/index.html`,
    make: inPart('id="people-55"', 'Given by 2 of 5', 'Given by 3 of 5'),
  },
  {
    what: 'a silence that is not proved',
    page: `${EVENT}/figures/index.html`,
    make: inPart('id="people-55"', ': not found', ' is silent'),
  },
  {
    what: 'how often somebody is named',
    page: `${EVENT}/coverage/index.html`,
    make: inPart('Claudia Sheinbaum', />\s*5\s*<\/a>/, '>6</a>'),
  },
  {
    what: 'somebody left out who is named',
    page: `${EVENT}/coverage/index.html`,
    make: inPart('Claudia Sheinbaum', />\s*5\s*<\/a>/, '>0</a>'),
  },
  {
    what: 'somebody named who is left out',
    page: `${EVENT}/coverage/index.html`,
    make: inPart('Claudia Sheinbaum', '<span class="out">not named</span>', '1'),
  },
  {
    what: 'how many name somebody',
    page: 'people/pam-bondi/index.html',
    make: inPart('<main', 'Named by 3 of 5', 'Named by 4 of 5'),
  },
  {
    what: 'a date of the timeline',
    page: `${EVENT}/timeline/index.html`,
    make: inPart('class="dates"', 'datetime="1985"', 'datetime="1986"'),
  },
  {
    what: 'a passage of the timeline',
    page: `${EVENT}/timeline/index.html`,
    make: (html) => inPart('class="dates"', passages(html)[0] ?? '', passages(html).at(-1) ?? '')(html),
  },
  {
    what: 'a word of a quotation',
    page: `${EVENT}/quotes/index.html`,
    make: inPart('<blockquote', 'bringing violence', 'bringing money'),
  },
  {
    what: '“only here” of what stands elsewhere',
    page: `${EVENT}/quotes/index.html`,
    make: inPart('<blockquote', /(class="how[^"]*">)\s*[a-z]+/, '$1only here'),
  },
  {
    what: 'how much a quotation leaves out',
    page: `${EVENT}/quotes/index.html`,
    make: inPart('<blockquote', /\(\d+ words left out\)/, '(1 word left out)'),
  },
  {
    what: 'how many quote somebody',
    page: `${EVENT}/quotes/index.html`,
    make: inPart('<main', /in 3\s+of 5 articles/, 'in 4 of 5 articles'),
  },
  {
    what: 'a line of an answer',
    page: `${EVENT}/differences/index.html`,
    make: inPart('class="answers"', /line\s+1\b/, 'line 2'),
  },
];
