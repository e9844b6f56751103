/** Light or dark, kept only where it differs from what the system says, so that the system is followed again. */
const KEY = 'theme';

export function toggle(): void {
  const { dataset } = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const wanted = (dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
  if (wanted === system) delete dataset['theme'];
  else dataset['theme'] = wanted;
  try {
    if (wanted === system) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, wanted);
  } catch {
    // Storage is closed to this page: the choice holds for the page alone.
  }
}
