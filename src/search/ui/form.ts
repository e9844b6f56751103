/**
 * All the script that ordinary pages carry for search: `/`, Ctrl-K, ⌘K and the masthead's field open the dialog, which
 * is fetched then. Until it is there the field takes what is typed; without it the field is a plain form.
 */
import type * as Dialog from './dialog.ts';

const [field] = document.querySelectorAll<HTMLInputElement>('[role=search] input');
const load = (): Promise<typeof Dialog> => import('./dialog.ts');

const open = (back: Element | null): void => {
  if (field)
    void load()
      .then((dialog) => dialog.open(field, back))
      .catch(() => undefined);
};

document.addEventListener('keydown', (event) => {
  const { key, altKey, ctrlKey, metaKey, target } = event;
  const slash = key === '/' && !ctrlKey && !metaKey && !(target as Element).closest('input, textarea, select, dialog');
  if (altKey || !(slash || (key === 'k' && (ctrlKey || metaKey)))) return;
  event.preventDefault();
  const back = document.activeElement;
  // The search page has all that the dialog has, and more.
  const own = document.querySelector<HTMLInputElement>('[data-search] input');
  (own ?? field)?.focus();
  if (!own) open(back);
});

// Only a head start: where it fails, the search asks again and says so.
field?.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
for (const way of ['click', 'input']) field?.addEventListener(way, () => open(null));
