/**
 * The dialog over a page: a combobox with a list of results, by the pattern of the ARIA Authoring Practices. The focus
 * stays in the field; the arrows choose, Enter opens what is chosen, or the search page where nothing is; Escape closes.
 */
import styles from '../../styles/finder.css?url';
import type { Answer } from '../types.ts';
import { asker } from './ask.ts';
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

function make(action: string, chunked: boolean): typeof open {
  const base = new URL('../', action).pathname;
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
  const status = element('p', { role: 'status', class: 'note' });
  const list = element('div', { role: 'listbox', id: 'finder-list', 'aria-label': 'Results' });
  const dialog = element(
    'dialog',
    { class: 'finder', 'aria-label': 'Search' },
    element('form', { role: 'search', action, 'aria-label': 'Search' }, input, close),
    list,
    status,
  );
  let back: Element | null = null;

  const all = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const active = (): HTMLElement | undefined => all().find((option) => option.ariaSelected === 'true');
  const choose = (option: HTMLElement | undefined): void => {
    for (const one of all()) one.ariaSelected = `${one === option}`;
    input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const fill = (answer: Answer): void => {
    // The texts come after the names: what was chosen among these stays chosen.
    const chosen = active()?.getAttribute('href');
    const nodes = options(answer, base, action);
    // What stays as it was is left alone: a finger may be on it.
    const changed = nodes.findIndex((node, place) => !list.children[place]?.isEqualNode(node));
    const same = changed < 0 ? nodes.length : changed;
    while (list.children.length > same) list.lastElementChild?.remove();
    list.append(...nodes.slice(same));
    list.hidden = nodes.length === 0;
    input.setAttribute('aria-expanded', `${nodes.length > 0}`);
    choose(all().find((option) => chosen && option.getAttribute('href') === chosen));
  };
  /** The way that needs no index. */
  const names = ([before, after]: readonly [string, string]): (Node | string)[] => {
    return [' ', before, element('a', { href: `${base}a-z/` }, NAMES.link), after];
  };
  const again = element('button', { type: 'button' }, AGAIN);
  const ask = asker(
    { base, chunked },
    {
      show: fill,
      say: (text) => (status.textContent = text),
      late: () => status.replaceChildren(LATE, ...names(NAMES.late)),
      fail: (shown) => status.replaceChildren(shown ? FAILED_REST : FAILED, ' ', again, ...names(NAMES.failed)),
    },
  );
  const update = (): void => ask(input.value, { limit: LIMIT });

  input.addEventListener('input', () => {
    choose(undefined);
    update();
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = active();
    if (step !== undefined) {
      const list = all();
      // Past either end nothing is chosen, and the next step begins at the other.
      const at = chosen ? list.indexOf(chosen) + step : step > 0 ? 0 : list.length - 1;
      choose(list[at]);
    } else if (event.key === 'Enter' && chosen && !event.isComposing) chosen.click();
    else return;
    event.preventDefault();
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
