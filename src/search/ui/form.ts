/**
 * All the script that ordinary pages carry for search: `/` goes to the field, and entering the field fetches the index
 * into the browser's cache, so that it is there when the form is sent.
 */
const fields = document.querySelectorAll<HTMLInputElement>('[role=search] input');
const [masthead] = fields;

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey) return;
  if ((event.target as Element).closest('input, textarea, select')) return;
  event.preventDefault();
  // The search page's own field is the later one.
  fields[fields.length - 1]?.focus();
});

masthead?.addEventListener(
  'focus',
  // Only a head start: where it fails, the search page asks again and says so.
  () => void fetch(new URL('../search-index.json', masthead.form?.action)).catch(() => undefined),
  { once: true },
);
