/** What a text of the site's own needs from where it is deployed: the address to write to, and the path prefix. */
import { placedLinks } from '../../data/placed.ts';
import { contact, CONTACT_MISSING } from '../../site.ts';
import { href } from '../../interface/href.ts';

const TOKEN = '{{contact}}';

export function deployed(html: string): string {
  const given = contact();
  const words = given ? `<a href="${escape(given.href)}">${escape(given.label)}</a>` : escape(CONTACT_MISSING);
  return placedLinks(html, href).replaceAll(TOKEN, () => words);
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
