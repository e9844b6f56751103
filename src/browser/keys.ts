/** `j` and `k` go from passage to passage, or from entry to entry of a list; `?` tells of it. */
import styles from '../styles/keys.css?url';

const STOPS = [
  // The blocks of an article.
  '[id^="b-"]',
  // Entries of lists, each by the link that leads on.
  '.article-line :is(h2, h3) a',
  '.accounts .at',
  '.witness .at',
  '.entity-index .name',
  '.index li > span:first-child > a',
  '.witnesses a:not(.siglum)',
  '.a-to-z a',
  '.found li a',
  // Rows of comparisons.
  '.versions',
  '.question',
  '.dates tr[id]',
  '.figures-table tr[id]',
  '.kinds tbody a:not(td a)',
].join(',');

const SHEET = [
  ['/', 'Search'],
  ['j', 'Next passage or entry'],
  ['k', 'The one before'],
  ['Enter', 'Open the entry'],
  ['?', 'This sheet'],
  ['Esc', 'Close it'],
] as const;

export function press(key: string): void {
  if (key === '?') showSheet();
  else step(key === 'j' ? 1 : -1);
}

function step(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(`main :is(${STOPS})`)].filter((stop) =>
    stop.checkVisibility(),
  );
  const next = nextOf(stops, by);
  if (!next) return;
  // A block of text takes the focus only here.
  if (!next.matches('a')) next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

/** After the stop that has the focus or holds it; without one, the first that the reader has before the eyes. */
function nextOf(stops: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const at = stops.findIndex((stop) => stop.contains(document.activeElement));
  if (at >= 0) return stops[at + by];
  const seen = stops.findIndex((stop) => stop.getBoundingClientRect().bottom > 0);
  return stops[by === 1 ? seen : seen - 1];
}

function showSheet(): void {
  const sheet = document.querySelector<HTMLDialogElement>('dialog.keys') ?? makeSheet();
  if (!sheet.open) sheet.showModal();
}

function makeSheet(): HTMLDialogElement {
  const sheet = element('dialog');
  sheet.className = 'keys';
  sheet.setAttribute('aria-labelledby', 'keys-title');
  const title = element('h2', 'By keyboard');
  title.id = 'keys-title';
  title.className = 'label';
  const list = element('dl');
  for (const [key, meaning] of SHEET) {
    const term = element('dt');
    term.append(element('kbd', key));
    list.append(term, element('dd', meaning));
  }
  const close = element('button', 'Close');
  close.addEventListener('click', () => sheet.close());
  // A click beside the sheet falls on the dialog itself.
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
  const inside = element('div');
  inside.append(title, list, close);
  sheet.append(inside);
  document.head.append(Object.assign(element('link'), { rel: 'stylesheet', href: styles }));
  document.body.append(sheet);
  return sheet;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
