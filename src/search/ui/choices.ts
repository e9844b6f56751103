/** The list of a combobox: what is chosen in it, and what it holds. The focus stays in the field. */

/** 1: down, -1: up. */
type Step = 1 | -1;

interface Choices {
  active(): HTMLElement | undefined;
  choose(option: HTMLElement | undefined): void;
  /** Past either end nothing is chosen, and the next step begins at the other. */
  step(by: Step): void;
  /** What was chosen, by its address, stays chosen where it is there again. */
  fill(nodes: readonly Node[]): void;
}

export function choices(input: HTMLInputElement, list: HTMLElement): Choices {
  const all = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const active = (): HTMLElement | undefined => all().find((option) => option.ariaSelected === 'true');
  const choose = (option: HTMLElement | undefined): void => {
    for (const one of all()) one.ariaSelected = `${one === option}`;
    input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  return {
    active,
    choose,
    step(by) {
      const options = all();
      const chosen = active();
      choose(options[chosen ? options.indexOf(chosen) + by : by > 0 ? 0 : options.length - 1]);
    },
    fill(nodes) {
      const chosen = active()?.getAttribute('href');
      replace(list, nodes);
      list.hidden = nodes.length === 0;
      input.setAttribute('aria-expanded', `${nodes.length > 0}`);
      choose(all().find((option) => chosen && option.getAttribute('href') === chosen));
    },
  };
}

/** What stays as it was is left alone: a finger may be on it. */
function replace(list: HTMLElement, nodes: readonly Node[]): void {
  const changed = nodes.findIndex((node, place) => !list.children[place]?.isEqualNode(node));
  const same = changed < 0 ? nodes.length : changed;
  while (list.children.length > same) list.lastElementChild?.remove();
  list.append(...nodes.slice(same));
}
