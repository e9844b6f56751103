/**
 * The search page: answers while one types, keeps the question in the address, says the count once the typing pauses.
 * The index is fetched when there is a question, or when the field is entered.
 *
 * What is to be seen hangs on two marks that `search.css` reads: `data-asked` on the root, while there is a question
 * (`theme.js` sets it before the first paint, so that nothing has to make room later), and `data-state` on the panel:
 * none while an answer is under way, then `answered` or `failed`.
 */
import { asker } from './ask.ts';
import { part } from './nodes.ts';
import { renderInto } from './render.ts';
import { FAILED, FAILED_REST, LATE } from './words.ts';

const panel = part(document, '[data-search]');
const input = part(panel, 'input') as HTMLInputElement;
const aloud = part(panel, '[role=status]');
const base = panel.dataset['search'] ?? '/';
const chunked = panel.dataset['chunked'] !== undefined;
const render = renderInto(panel, base);

const isAsked = (): boolean => input.value.trim() !== '';
const stand = (state?: 'answered' | 'failed'): void => {
  if (state) panel.dataset['state'] = state;
  else delete panel.dataset['state'];
};
/** Whatever becomes of the answer, the question is not lost. */
const keep = (): void =>
  history.replaceState(null, '', isAsked() ? `?q=${encodeURIComponent(input.value)}` : location.pathname);

const ask = asker(
  { base, chunked },
  {
    show: (answer, last) => {
      if (last) stand('answered');
      render(answer, last);
    },
    say: (text) => {
      aloud.textContent = text;
      keep();
    },
    late: () => {
      if (!isAsked()) return;
      aloud.textContent = LATE;
      keep();
    },
    fail: (shown) => {
      // The index that was fetched ahead: the first letter asks for it again.
      if (!isAsked()) return;
      stand('failed');
      narrow.hidden = true;
      aloud.textContent = shown ? FAILED_REST : FAILED;
      part(panel, '[data-failed] p').textContent = aloud.textContent;
      keep();
    },
  },
);
const narrow = part(panel, '[data-narrow]') as HTMLDetailsElement;
/** More articles with each wish for more, of one question. */
const FURTHER = 20;
let depth: number | undefined;
// Facets are counted where they are looked at.
const again = (): void => {
  stand();
  document.documentElement.toggleAttribute('data-asked', isAsked());
  ask(input.value, { facets: narrow.open, ...(depth !== undefined && { depth }) });
};
const update = (): void => {
  depth = undefined;
  again();
};

input.addEventListener('input', update);
input.form?.addEventListener('submit', (event) => {
  // After a failure the page is asked for anew: that fetches again what of the program may be missing, too.
  if (panel.dataset['state'] === 'failed') return;
  event.preventDefault();
  update();
});
narrow.addEventListener('toggle', again);
part(panel, '[data-unread] button').addEventListener('click', () => {
  depth = (depth ?? FURTHER) + FURTHER;
  again();
});
// A facet or a name that was meant is a question too: its link works without the index being fetched again.
panel.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-narrow] a, [data-near] a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  input.value = new URL(link.href).searchParams.get('q') ?? '';
  update();
});
update();
