/**
 * The search page: answers while one types, keeps the question in the address, says the count once the typing pauses.
 * The index is fetched when there is a question, or when the field is entered. Without script the page says what to do.
 */
import { asker } from './ask.ts';
import { part } from './nodes.ts';
import { renderInto } from './render.ts';

const panel = part(document, '[data-search]');
const input = part(panel, 'input') as HTMLInputElement;
const status = part(panel, '[role=status]');
const base = panel.dataset['search'] ?? '/';
const chunked = panel.dataset['chunked'] !== undefined;

const ask = asker(
  { base, chunked },
  {
    show: renderInto(panel, base),
    say: (text, answer) => {
      status.textContent = text;
      if (!answer) return;
      const { query } = answer;
      history.replaceState(null, '', query.trim() === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
    },
  },
);
const narrow = part(panel, '[data-narrow]') as HTMLDetailsElement;
/** More articles with each wish for more, of one question. */
const FURTHER = 20;
let depth: number | undefined;
// Facets are counted where they are looked at.
const again = (): void => ask(input.value, { facets: narrow.open, ...(depth !== undefined && { depth }) });
const update = (): void => {
  depth = undefined;
  again();
};

input.addEventListener('input', update);
input.form?.addEventListener('submit', (event) => {
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
// What was typed while this was fetched comes before the address. Without either, the index is fetched ahead.
input.value ||= new URLSearchParams(location.search).get('q') ?? '';
update();
