/** From the raw target of a request to a file of the site: pure, so that every odd address can be tried in a test. */

export type Address =
  /** `file` is relative to the site's folder, decoded, without a leading slash, and stays inside the folder. */
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'bad' }
  | { readonly kind: 'unknown' };

/**
 * @param target the request line's target as sent, e.g. `/articles/a/?q=1`
 * @param base the site's prefix, which begins and ends with a slash
 * @param isFolder whether the site has a folder (with an index) of that relative name
 */
export function resolveAddress(target: string, base: string, isFolder: (name: string) => boolean): Address {
  const { path, query } = split(target);
  // `http://host/` (a proxy's request), `*`, and `//host/x`, which a redirect would turn into an address elsewhere.
  if (!path.startsWith('/') || path.startsWith('//')) return { kind: 'bad' };
  const segments = decode(path.slice(1).split('/'));
  if (!segments) return { kind: 'bad' };

  if (`${path}/` === base || (path === '/' && base !== '/')) return { kind: 'redirect', location: base + query };
  if (!path.startsWith(base)) return { kind: 'unknown' };

  const file = segments.slice(base.split('/').length - 2).join('/');
  if (file === '' || file.endsWith('/')) return { kind: 'file', file: `${file}index.html` };
  if (isFolder(file)) return { kind: 'redirect', location: `${path}/${query}` };
  return { kind: 'file', file };
}

function split(target: string): { path: string; query: string } {
  const start = target.search(/[?#]/);
  return start === -1 ? { path: target, query: '' } : { path: target.slice(0, start), query: target.slice(start) };
}

/** Decodes each segment, or returns nothing where one cannot be a name: no such path leaves the folder. */
function decode(segments: readonly string[]): string[] | undefined {
  const decoded: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const name = decodeSegment(segment);
    if (name === undefined || isOutside(name)) return undefined;
    // `a//b` names nothing; only the last segment may be empty (`a/`).
    if (name === '' && index < segments.length - 1) return undefined;
    decoded.push(name);
  }
  return decoded;
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    // `%E0%A4%A` is half a character.
    return undefined;
  }
}

function isOutside(name: string): boolean {
  // Slashes that were hidden as %2F or %5C, control characters (%00), and the names of the folders above.
  return name === '.' || name === '..' || /[/\\\p{Cc}]/u.test(name);
}
