/**
 * All the script that the search page runs at load: the search comes with a question in the address, or when the field
 * is entered. Until it is there, and where it cannot be fetched, the form asks the server for the same page.
 */
const panel = document.querySelector<HTMLElement>('[data-search]');
const input = panel?.querySelector('input');
const begin = (): void =>
  void import('./page.ts').catch(() => {
    if (panel) panel.dataset['state'] = 'failed';
  });

if (input) {
  // What was typed while this was fetched comes before what the address asks (`theme.js`).
  input.value ||= document.documentElement.dataset['asked'] ?? '';
  if (input.value) begin();
  for (const way of ['focus', 'input']) input.addEventListener(way, begin, { once: true });
}
