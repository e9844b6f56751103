/** What the dialog's list holds: results by kind, names that were meant, the way to all, operators. */
import type { Answer, SearchResult } from '../types.ts';
import { countOf, KINDS } from './kinds.ts';
import { element, marked, reason, siglum } from './nodes.ts';
import { operatorsFor } from './operators.ts';

export function options(answer: Answer, base: string, action: string): HTMLElement[] {
  const { query, groups, count, suggestions, unread } = answer;
  const option = numbered();
  const found = (result: SearchResult): HTMLElement =>
    option(
      { href: base + result.url.slice(1) },
      'a',
      ...marked(result.shown),
      ' ',
      element(
        'span',
        { class: 'note' },
        ...reason(result),
        ...(result.sigla.length > 0 ? [' ', ...result.sigla.map(siglum)] : []),
      ),
    );
  const nodes = groups.flatMap((its) =>
    group(`${KINDS[its.kind]} ${countOf(its, answer)}`, its.kind, its.results.map(found)),
  );
  const meant = suggestions.map((name) => option({ 'data-type': name }, 'div', name));
  const narrow = operatorsFor(query).map(({ typed, operator, meaning }) =>
    option({ 'data-type': typed }, 'div', operator, ' ', element('span', { class: 'note' }, meaning)),
  );
  const rest =
    count === 0
      ? []
      : [
          option(
            { href: `${action}?q=${encodeURIComponent(query)}` },
            'a',
            unread === undefined ? `All ${count} results` : 'All results',
          ),
        ];
  return [
    ...nodes,
    ...group('Did you mean', 'meant', meant),
    ...group('Narrow by', 'narrow', narrow),
    ...group('More', 'more', rest),
  ];
}

type Make = (attributes: Record<string, string>, tag: 'a' | 'div', ...children: (Node | string)[]) => HTMLElement;

/** Makes options, each with an id of its own: the field names by it the one that is chosen. */
function numbered(): Make {
  let number = 0;
  return (attributes, tag, ...children) =>
    element(
      tag,
      {
        role: 'option',
        id: `finder-${++number}`,
        'aria-selected': 'false',
        ...(tag === 'a' && { tabindex: '-1' }),
        ...attributes,
      },
      ...children,
    );
}

/** Options under a heading; nothing where there are none. */
function group(name: string, id: string, children: HTMLElement[]): HTMLElement[] {
  if (children.length === 0) return [];
  return [
    element(
      'div',
      { role: 'group', 'aria-labelledby': `finder-${id}` },
      element('p', { class: 'label', id: `finder-${id}`, role: 'presentation' }, name),
      ...children,
    ),
  ];
}
