/** How to cite an article: in words, and as CSL-JSON for those who keep a library of references. */
import type { Story } from '../../pipeline/record/schema.ts';
import { headlineOf } from '../../edition/headline.ts';
import type { Attribution } from '../../edition/sources.ts';
import { site } from '../../site.ts';
import { spellDate } from '../../interface/dates.ts';

/** Up to the address, which stands in an element of its own: a script puts there the one that the reader sees. */
export function citation(story: Story, { publisher, carriedBy }: Attribution): string {
  const { byline, published, form } = story;
  const carriers = carriedBy.map(({ name }) => name).join(' and ');
  return [
    byline && `${byline.text}.`,
    // A question or a call brings its own mark.
    `“${headlineOf(story).replace(/(?<![?!.…])$/u, '.')}”`,
    `${publisher ? publisher.name : 'Outlet not stated'}${carriers && `, carried by ${carriers}`},`,
    `${published ? spellDate(published.value) : 'no date stated'}.`,
    `${form === 'digest' ? 'Digest' : 'Text'} in ${site.name},`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author?: readonly { literal: string }[];
  'container-title': string;
  URL?: string;
  language: string;
  'original-title'?: string;
  'original-publisher'?: string;
  'original-date'?: { 'date-parts': readonly (readonly number[])[] };
  note?: string;
}

/** `address` is the page's, whole; a library of references can do nothing with less. */
export function cslItem(story: Story, { publisher, carriedBy }: Attribution, address?: string): CslItem {
  const { byline, published, form, language, slug } = story;
  const carriers = carriedBy.map(({ name }) => name).join(' and ');
  return {
    id: slug,
    type: 'webpage',
    title: form === 'digest' ? `${headlineOf(story)} (digest)` : headlineOf(story),
    ...(byline && { author: [{ literal: byline.text }] }),
    'container-title': site.name,
    ...(address !== undefined && { URL: address }),
    language,
    ...(story.title.origin !== 'editor' && { 'original-title': story.title.text }),
    ...(publisher && { 'original-publisher': publisher.name }),
    ...(published && { 'original-date': { 'date-parts': [published.value.split('-').map(Number)] } }),
    ...(carriers && { note: `Carried by ${carriers}` }),
  };
}
