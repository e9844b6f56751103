/**
 * All the script that ordinary pages carry for search: `/` goes to the field, and entering the field fetches the search
 * page and its index into the browser's cache, so that they are there when the form is sent.
 */
const fields = document.querySelectorAll<HTMLInputElement>('[role=search] input');
// The search page's own field is the later one.
const field = fields[fields.length - 1];

document.addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key !== '/' || altKey || ctrlKey || metaKey) return;
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  field?.select();
});

field?.addEventListener(
  'focus',
  () => {
    for (const path of ['.', '../search-index.json']) {
      // Only a head start: where it fails, the search page asks again and says so.
      fetch(new URL(path, field.form?.action)).catch(() => undefined);
    }
  },
  { once: true },
);
