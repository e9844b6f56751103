/** A plain page around an engine: on input it puts the first ten results into the page. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const FIELD = { input: 'input', results: '#results' } as const;

/** Results on a page; letters of a text that are shown with its title. */
export const SHOWN = { results: 10, letters: 100 } as const;

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,">' +
  '<input autocomplete="off"><ol id="results"></ol><script type="module" src="page.js"></script>';

const SCRIPT = `
import { search } from './engine.js';
const input = document.querySelector('input');
const results = document.querySelector('#results');
let asked = 0;
const update = async () => {
  const question = ++asked;
  const found = await search(input.value);
  // A later question may have been answered already.
  if (question !== asked) return;
  results.replaceChildren(...found.slice(0, ${SHOWN.results}).map(({ title, text }) => {
    const item = document.createElement('li');
    item.append(title, document.createElement('br'), text.slice(0, ${SHOWN.letters}));
    return item;
  }));
  // An empty list after an empty one is an answer, too.
  results.dataset.answered = question;
};
input.addEventListener('input', update);
input.value ||= new URLSearchParams(location.search).get('q') ?? '';
if (input.value) update();
`;

/** `engine` is a module that exports `search(text)`: titles with texts, or a promise of them. */
export function writeHarness(folder: string, engine: string): void {
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'page.js'), SCRIPT);
  writeFileSync(join(folder, 'engine.js'), engine);
}
