/** What the licences of the shipped code and fonts ask for: their notices, at the site that ships them. */
import type { APIRoute } from 'astro';
import fuse from '../../node_modules/fuse.js/LICENSE?raw';
import pagefind from '../../node_modules/pagefind/LICENSE/LICENSE?raw';
import stemmer from '../../node_modules/stemmer/license?raw';
import colophon from '../../LICENSE?raw';
import { licenceNotices } from '../data/licences.ts';
import { isSearchChunked } from '../views/index.ts';
import newsreader from '../styles/fonts/newsreader-OFL.txt?raw';
import publicSans from '../styles/fonts/public-sans-OFL.txt?raw';

export const GET: APIRoute = async () =>
  new Response(
    licenceNotices([
      { of: 'The program and its scripts', text: colophon },
      { of: 'fuse.js, in the script of the search', text: fuse },
      { of: 'stemmer, in the script of the search', text: stemmer },
      ...((await isSearchChunked()) ? [{ of: 'Pagefind, in the search of a large collection', text: pagefind }] : []),
      { of: 'The font Newsreader', text: newsreader },
      { of: 'The font Public Sans', text: publicSans },
    ]),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
