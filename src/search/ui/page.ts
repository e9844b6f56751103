/**
 * The search page: answers while one types, keeps the question in the address, says the count once the typing pauses.
 * The index is fetched when there is a question, or when the field is entered. Without script the page says what to do.
 */
import { createEngine } from '../engine.ts';
import type { PackedIndex } from '../packed.ts';
import type { Answer, SearchEngine } from '../types.ts';
import { unpack } from '../unpack.ts';
import { part, renderInto } from './render.ts';

/** In milliseconds. */
const PAUSE = 350;

const panel = part(document, '[data-search]');
const input = part(panel, 'input') as HTMLInputElement;
const status = part(panel, '[role=status]');
const base = panel.dataset['search'] ?? '/';
const render = renderInto(panel, base);
let engine: Promise<SearchEngine> | undefined;
let asked = 0;
let timer = 0;

async function load(): Promise<SearchEngine> {
  const response = await fetch(`${base}search-index.json`);
  return createEngine(unpack((await response.json()) as PackedIndex));
}

async function update(): Promise<void> {
  const question = ++asked;
  try {
    engine ??= load();
    const answer = await (await engine).search(input.value);
    // A later question may have been answered already.
    if (question !== asked) return;
    render(answer);
    clearTimeout(timer);
    timer = window.setTimeout(settle, PAUSE, answer);
  } catch {
    // The next key tries again.
    engine = undefined;
    status.textContent = 'The search index could not be loaded.';
  }
}

function settle({ query, groups, notes }: Answer): void {
  const found = groups.map(({ kind }) => part(panel, `#found-${kind}`).textContent.trim()).join(', ');
  const empty = query.trim() === '';
  status.textContent = empty ? '' : [found || 'Nothing is found', ...notes].join('. ');
  history.replaceState(null, '', empty ? location.pathname : `?q=${encodeURIComponent(query)}`);
}

input.addEventListener('input', () => void update());
input.addEventListener('focus', () => void update(), { once: true });
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void update();
});
input.value = new URLSearchParams(location.search).get('q') ?? '';
if (input.value) void update();
