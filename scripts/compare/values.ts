/** What two values, or two texts that name built files, say differently. */

/** Vite puts a hash of the content behind the name: `_astro/page.DxCq_9aB.css` → `_astro/page.*.css`. */
export const maskAssets = (text: string): string =>
  text.replace(/(_astro\/[\w@.[\]-]+?)[.-][\w-]{8}(\.\w+)/g, '$1.*$2');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each difference as `path: this → that`; a value that only one has is `nothing` in the other. */
export function valueDifferences(a: unknown, b: unknown, path = '$'): string[] {
  if (Array.isArray(a) && Array.isArray(b)) {
    const length = Math.max(a.length, b.length);
    return Array.from({ length }, (_, i) => valueDifferences(a[i], b[i], `${path}[${i}]`)).flat();
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => valueDifferences(a[key], b[key], `${path}.${key}`));
  }
  return Object.is(a, b) ? [] : [`${path}: ${show(a)} → ${show(b)}`];
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));
