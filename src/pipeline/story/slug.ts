import { slugify } from '../text/fold.ts';

/** A slug from a file's name, without its folder and ending; `article` where nothing of it can be kept. */
export function slugOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  return slugify(name) || 'article';
}
