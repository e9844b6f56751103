import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { whole } from '../../interface/href.ts';
import { edition } from '../../views/index.ts';
import { type Card, cardsOf } from '../../seo/share/cards.ts';
import { coloursOf, shareImage } from '../../seo/share/image.ts';
import { typefaceOf } from '../../seo/share/outlines.ts';

// A build runs in the project's folder; the bundle of this page does not stand beside the styles.
const read = (name: string): Buffer => readFileSync(join(process.cwd(), 'src/styles', name));
const tools = {
  face: typefaceOf([read('fonts/newsreader-latin.woff2'), read('fonts/newsreader-latin-ext.woff2')]),
  colours: coloursOf(read('tokens.css').toString()),
};

/** A page names its share image by a whole address or not at all: where the origin is not known, none is drawn. */
export const getStaticPaths = (async () =>
  whole
    ? cardsOf(await edition()).map((card) => ({
        params: { card: card.url.replace(/^\/og\/|\.png$/g, '') },
        props: { card },
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await shareImage(card, tools)), { headers: { 'Content-Type': 'image/png' } });
