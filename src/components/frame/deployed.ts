/** What a text of the site's own needs from where it is deployed: the address to write to, and the path prefix. */
import { placedLinks } from '../../data/placed.ts';
import { escapeAttribute } from '../../edition/escape.ts';
import { contact, CONTACT_MISSING } from '../../site.ts';
import { href } from '../../interface/href.ts';

const TOKEN = '{{contact}}';

export function deployed(html: string): string {
  const given = contact();
  const words = given
    ? `<a href="${escapeAttribute(given.href)}">${escapeAttribute(given.label)}</a>`
    : escapeAttribute(CONTACT_MISSING);
  return placedLinks(html, href).replaceAll(TOKEN, () => words);
}
