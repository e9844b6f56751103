/**
 * Every mark on every page of a build, held against the published records: the letter, the line, and what it is said to
 * bear out. Reads the pages as a reader does, by code that the pages were not made with.
 */
import type { Element } from 'hast';
import {
  faultsOfCoverage,
  faultsOfFigures,
  faultsOfNamed,
  faultsOfQuotes,
  faultsOfSummary,
  faultsOfTimeline,
  type Page,
} from './claims.ts';
import { faultsOfMark, marksIn } from './marks.ts';
import { all, type Site } from './site.ts';

/** @returns each fault as `page: what is wrong` */
export function faultsOf(site: Site, only: readonly string[] = [...site.pages.keys()]): string[] {
  const events = [...new Set(site.stories.flatMap((story) => story.events.map(({ id }) => id)))];
  return only.flatMap((path) => {
    const root = site.pages.get(path);
    const tree = root && all(root, ({ tagName }) => tagName === 'main')[0];
    if (tree === undefined) return [];
    return faultsOfPage(path, tree, site, events).map((fault) => `${path}: ${fault}`);
  });
}

function faultsOfPage(path: string, tree: Element, site: Site, events: readonly string[]): string[] {
  const [, named] = /^events\/([^/]+)\//.exec(path) ?? [];
  const event = named ?? (events.length === 1 ? events[0] : undefined);
  const page: Page = { tree, site, ...(event !== undefined && { event }) };
  const entity = site.entities.find(({ url }) => `/${path}` === `${url}index.html`);
  return [
    ...marksIn(tree).flatMap((mark) => faultsOfMark(mark, site, event)),
    ...faultsOfSummary(page),
    ...faultsOfFigures(page),
    ...faultsOfCoverage(page),
    ...faultsOfTimeline(page),
    ...faultsOfQuotes(page),
    ...(entity ? faultsOfNamed(page, entity) : []),
  ];
}

/** How many marks a build shows: a test that finds none of them finds no fault either. */
export const countMarks = (site: Site): number =>
  [...site.pages.values()].reduce((sum, tree) => sum + marksIn(tree).length, 0);
