// Before the first paint: the theme that the reader chose, and that there is script at all.
const root = document.documentElement;
const { dataset } = root;
dataset.script = '';
if (navigator.share) dataset.share = '';
try {
  const kept = localStorage.getItem('theme');
  if (kept) dataset.theme = kept;
} catch {
  // Storage is closed to this page: the system decides.
}
