/**
 * The dialog over a page: a combobox with a list of results, by the pattern of the ARIA Authoring Practices. The focus
 * stays in the field; the arrows choose, Enter opens what is chosen, or the search page where nothing is; Escape closes.
 */
import styles from '../../styles/finder.css?url';
import { asker } from './ask.ts';
import { choices } from './choices.ts';
import { options } from './options.ts';
import { element } from './nodes.ts';
import { AGAIN, FAILED, FAILED_REST, LATE, NAMES } from './words.ts';

/** Of each kind; the search page has all. */
const LIMIT = 3;

let show: ((field: HTMLInputElement, back: Element | null) => void) | undefined;

/** Takes what was typed into the field of the page; the focus goes back to `back`. */
export function open(field: HTMLInputElement, back: Element | null): void {
  const action = field.form?.action ?? '/search/';
  show ??= make(action, field.form?.dataset['chunked'] !== undefined);
  show(field, back);
}

interface Parts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  close: HTMLButtonElement;
  /** Asks once more; it stands in what says that a search failed. */
  again: HTMLButtonElement;
  status: HTMLElement;
  list: HTMLElement;
}

function parts(action: string): Parts {
  const input = element('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    'aria-label': 'Names, cartels, articles, words',
    'aria-autocomplete': 'list',
    'aria-controls': 'finder-list',
    'aria-expanded': 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    enterkeyhint: 'search',
    spellcheck: 'false',
    placeholder: 'A name, a nickname, a cartel, a word',
  });
  const close = element('button', { type: 'button' }, 'Close');
  const again = element('button', { type: 'button' }, AGAIN);
  const status = element('p', { role: 'status', class: 'note' });
  const list = element('div', { role: 'listbox', id: 'finder-list', 'aria-label': 'Results' });
  const form = element('form', { role: 'search', action, 'aria-label': 'Search' }, input, close);
  const dialog = element('dialog', { class: 'finder', 'aria-label': 'Search' }, form, list, status);
  return { dialog, input, close, again, status, list };
}

function make(action: string, chunked: boolean): typeof open {
  const base = new URL('../', action).pathname;
  const { dialog, input, close, again, status, list } = parts(action);
  const chosen = choices(input, list);
  let back: Element | null = null;

  /** The way that needs no index. */
  const names = ([before, after]: readonly [string, string]): (Node | string)[] => {
    return [' ', before, element('a', { href: `${base}a-z/` }, NAMES.link), after];
  };
  const ask = asker(
    { base, chunked },
    {
      // The texts come after the names.
      show: (answer) => chosen.fill(options(answer, base, action)),
      say: (text) => (status.textContent = text),
      late: () => status.replaceChildren(LATE, ...names(NAMES.late)),
      fail: (shown) => status.replaceChildren(shown ? FAILED_REST : FAILED, ' ', again, ...names(NAMES.failed)),
    },
  );
  const update = (): void => ask(input.value, { limit: LIMIT });

  input.addEventListener('input', () => {
    chosen.choose(undefined);
    update();
  });
  input.addEventListener('keydown', (event) => {
    if (follows(event, chosen)) event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const typed = (target as Element).closest<HTMLElement>('[data-type]')?.dataset['type'];
    if (typed === undefined) return;
    input.value = typed;
    input.focus();
    update();
  });
  again.addEventListener('click', () => {
    // It goes with what it stands in, and would take the focus along.
    input.focus();
    update();
  });
  close.addEventListener('click', () => dialog.close());
  // A click beside the dialog falls on the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => (back as HTMLElement | null)?.focus({ preventScroll: true }));
  document.head.append(element('link', { rel: 'stylesheet', href: styles }));
  document.body.append(dialog);

  return (field, from) => {
    if (dialog.open) return;
    back = from;
    const typed = field.value;
    field.value = '';
    field.blur();
    dialog.showModal();
    input.focus();
    if (typed) input.value = typed;
    // What was asked before is there to be gone on with, or typed over.
    else input.select();
    update();
  };
}

/** Whether the key was one for the list. */
function follows(event: KeyboardEvent, chosen: ReturnType<typeof choices>): boolean {
  if (event.key === 'ArrowDown') chosen.step(1);
  else if (event.key === 'ArrowUp') chosen.step(-1);
  else if (event.key === 'Enter' && !event.isComposing && chosen.active()) chosen.active()?.click();
  else return false;
  return true;
}
