import { slugify } from '../text/fold.ts';
import { slug } from '../story/schema.ts';

/** A slug from a file's name, without its folder and ending; `article` where nothing of it can be kept. */
export function slugOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const made = slugify(name) || 'article';
  // A name that every object has, or one that is too long, is no slug yet.
  return slug.safeParse(made).success ? made : `article-${made}`.slice(0, 80).replace(/-$/, '');
}
