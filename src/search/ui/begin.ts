/**
 * All the script that the search page runs at load: the search comes with a question in the address, or when the field
 * is entered. Until it is there, and where it cannot be fetched, the form asks the server for the same page.
 */
const input = document.querySelector<HTMLInputElement>('[data-search] input');
const begin = (): void => void import('./page.ts').catch(() => undefined);

if (input?.value || new URLSearchParams(location.search).get('q')) begin();
for (const way of ['focus', 'input']) input?.addEventListener(way, begin, { once: true });
