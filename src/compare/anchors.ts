import { slugify } from '../pipeline/text/fold.ts';

/** Makes anchors of words; one that was given already gets a number. */
export function anchors(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const base = slugify(words) || 'row';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}
