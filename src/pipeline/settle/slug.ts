import { slugify } from '../text/fold.ts';
import { hash } from '../text/words.ts';
import { slug } from '../record/schema.ts';

/** A slug from a file's name, without its folder and ending; a hash of it where it has no Latin letter or digit. */
export function slugOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const made = slugify(name) || `article-${hash(name)}`;
  // A name that every object has, or one that is too long, is no slug yet.
  return slug.safeParse(made).success ? made : `article-${made}`.slice(0, 80).replace(/-$/, '');
}
