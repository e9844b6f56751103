const root = document.documentElement;
const { dataset } = root;
dataset.script = '';
if (navigator.share) dataset.share = '';
const asked = new URLSearchParams(location.search).get('q')?.trim();
if (asked) dataset.asked = asked;
try {
  const kept = localStorage.getItem('theme');
  if (kept) dataset.theme = kept;
} catch {
  // Storage is closed: the system decides.
}
