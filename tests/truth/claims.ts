/** What a page claims, kind by kind, and what of it the records contradict. */
import type { Element } from 'hast';
import { blocksOf, letterOf, linesOf, marksIn, textAt } from './marks.ts';
import { numbersIn, saysNumber } from './numbers.ts';
import { all, attribute, type Entity, fold, has, type Site, type Story, textOf } from './site.ts';

export interface Page {
  tree: Element;
  site: Site;
  /** Whose letters they are; absent where the page is of several events. */
  event?: string;
}

const bySiglum = ({ site, event }: Page, letter: string | undefined): Story | undefined =>
  site.stories.find(({ events }) =>
    events.some(({ id, siglum }) => siglum === letter && (event === undefined || id === event)),
  );

/** Lines that a set of marks names, by article. */
function linesBySlug(node: Element): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const { slug, line } of marksIn(node))
    if (line !== undefined) lines.set(slug, [...(lines.get(slug) ?? []), line]);
  return lines;
}

const storyOf = (site: Site, slug: string): Story | undefined => site.stories.find((one) => one.slug === slug);

/** The clauses of the summary: each number, name and quotation stands in the lines that each of its marks leads to. */
export function faultsOfSummary({ tree, site }: Page): string[] {
  const apparatus = all(tree, (node) => has(node, 'every-line'))[0];
  const listed = apparatus ? all(apparatus, ({ tagName }) => tagName === 'li') : [];
  let at = 0;
  return all(tree, (node) => has(node, 'summary')).flatMap((summary) =>
    all(summary, ({ tagName }) => tagName === 'p').flatMap((sentence) => {
      let text = '';
      return sentence.children.flatMap((child): string[] => {
        if (child.type !== 'element' || !has(child, 'citations')) {
          text += child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '';
          return [];
        }
        const clause = text.replace(/\s+/g, ' ').trim();
        text = '';
        const entry = listed[at++];
        const lines = entry ? linesBySlug(entry) : new Map<string, number[]>();
        const letters = marksIn(child).map(({ slug }) => slug);
        const faults = letters.filter((slug) => !lines.has(slug)).map((slug) => `“${clause}” has no line of ${slug}`);
        const missing = [...lines].flatMap(([slug, own]) => notSaid(clause, slug, own, site));
        return [...faults, ...missing];
      });
    }),
  );
}

function notSaid(text: string, slug: string, lines: readonly number[], site: Site): string[] {
  const story = storyOf(site, slug);
  if (story === undefined || story.read === false) return [];
  const told = textAt(story, lines);
  const where = `lines ${lines.join(', ')} of ${slug}`;
  const withoutDays = text.replace(
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{1,2})?(?:, \d{4})?/g,
    '',
  );
  // "August 12, 2025" is a day, of which an article may say "on Tuesday"; so is its year alone.
  const numbers = numbersIn(withoutDays.replace(/\b(?:19|20)\d\d\b/g, '')).filter(
    (number) => !saysNumber(told, number),
  );
  const quoted = [...text.matchAll(/“([^”]+)”/g)]
    .map(([, words = '']) => words)
    .filter((words) => !told.includes(fold(words)));
  const names = namesIn(text, site.entities).filter((entity) => !isNamedAt(story, lines, entity));
  return [
    ...numbers.map((number) => `${number} of “${text}” does not stand in ${where}`),
    ...quoted.map((words) => `“${words}” does not stand in ${where}`),
    ...names.map(({ name }) => `${name} of “${text}” is not named in ${where}`),
  ];
}

/** Those whose whole name stands there; of two that overlap the longer. */
function namesIn(text: string, entities: readonly Entity[]): Entity[] {
  const found = entities.filter(({ name }) => name.includes(' ') && text.includes(name));
  return found.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)));
}

function isNamedAt(story: Story, lines: readonly number[], { id }: Entity): boolean {
  const ids = new Set(
    blocksOf(story)
      .filter((block) => linesOf(story, block).some((line) => lines.includes(line)))
      .map((block) => block.id),
  );
  return story.mentions.some(
    (mention) => mention.entity === id && (mention.block === undefined || ids.has(mention.block)),
  );
}

/** A row of figures: who says it does, who is silent does not, and the count is that of the marks. */
export function faultsOfFigures(page: Page): string[] {
  const rows = all(page.tree, ({ tagName }) => tagName === 'tr' || tagName === 'li').flatMap((row) => {
    const marks = all(row, (node) => node.tagName === 'ul' && (has(node, 'given') || has(node, 'marks')))[0];
    const figure = all(
      row,
      (node) => (node.tagName === 'th' && attribute(node, 'scope') === 'row') || has(node, 'figure'),
    )[0];
    return marks && figure ? [{ figure, marks }] : [];
  });
  return [...rows.flatMap(({ figure, marks }) => faultsOfFigure(page, figure, marks)), ...faultsOfQuestions(page)];
}

/** Above figures of one label that differ it says how many there are; no label stands twice without that. */
function faultsOfQuestions(page: Page): string[] {
  const rows = all(page.tree, ({ tagName }) => tagName === 'tr');
  const said = new Map(
    rows
      .filter((row) => has(row, 'contested'))
      .map((row) => /^(.+): the articles give (\d+) figures$/.exec(textOf(row).trim()))
      .map((found) => [found?.[1]?.toLowerCase() ?? '', Number(found?.[2])]),
  );
  const labels = all(page.tree, (node) => has(node, 'called')).map((node) => textOf(node).trim().toLowerCase());
  const differing = [...new Set(labels)]
    .map((label) => [label, labels.filter((one) => one === label).length] as const)
    .filter(([label, figures]) => (said.get(label) ?? 1) !== figures)
    .map(([label, figures]) => `${figures} figures for “${label}”, said are ${said.get(label) ?? 1}`);
  const idle = [...said.keys()].filter((label) => !labels.includes(label)).map((label) => `no figure for “${label}”`);
  return [...differing, ...idle];
}

function faultsOfFigure(page: Page, node: Element, marks: Element): string[] {
  // On the front page the value is bold and its label behind it; in the table a note stands below the value.
  const note = all(node, (one) => has(one, 'note'))
    .map(textOf)
    .join('');
  const value = textOf(all(node, ({ tagName }) => tagName === 'b')[0] ?? node)
    .replace(note, '')
    .trim();
  const [number] = numbersIn(value);
  const items = all(marks, ({ tagName }) => tagName === 'li');
  const faults: string[] = [];
  let given = 0;
  for (const item of items) {
    const letter = letterOf(item);
    const story = bySiglum(page, letter);
    if (story === undefined) {
      faults.push(`“${value}” has a mark ${letter ?? 'without a letter'}, which is no article’s`);
      continue;
    }
    const links = marksIn(item);
    if (links.length > 0) given++;
    for (const { slug, line = 0 } of links) {
      // Its numbers are in words that this test does not read: the editor's word.
      if (story.read === false) continue;
      const said =
        number === undefined
          ? fold(textAt(story, [line])).includes(fold(value))
          : saysNumber(textAt(story, [line]), number);
      if (slug !== story.slug || !said) faults.push(`“${value}” does not stand in line ${line} of ${story.slug}`);
    }
    if (textOf(item).endsWith('is silent') && number !== undefined && !isSilent(story, number))
      faults.push(`${story.slug} is not silent on “${value}”, or that is not proved`);
  }
  const claimed = /^Given by (\d+) of (\d+)$/.exec(attribute(marks, 'ariaLabel'));
  if (claimed === null) faults.push(`“${value}” does not say how many give it`);
  else if (Number(claimed[1]) !== given || Number(claimed[2]) !== items.length)
    faults.push(
      `“${value}” is given by ${given} of ${items.length}, not by ${claimed[1] ?? ''} of ${claimed[2] ?? ''}`,
    );
  return faults;
}

function isSilent(story: Story, number: number): boolean {
  if (story.read === false || story.captures === 'excerpt') return false;
  if (story.form === 'digest')
    return story.measured?.figures !== undefined && !story.measured.figures.some(({ value }) => value === number);
  return !story.figures.some(({ value }) => value === number);
}

/** Who names whom: each number is the article's, and who is named is not left out. */
export function faultsOfCoverage(page: Page): string[] {
  const tables = all(page.tree, (node) => has(node, 'kinds')).flatMap((kinds) =>
    all(kinds, ({ tagName }) => tagName === 'table'),
  );
  return tables.flatMap((table) => {
    const letters = all(table, (node) => node.tagName === 'th' && attribute(node, 'scope') === 'col').map(letterOf);
    return all(table, ({ tagName }) => tagName === 'tr').flatMap((row) => {
      const head = all(row, (node) => node.tagName === 'th' && attribute(node, 'scope') === 'row')[0];
      const link = head && all(head, ({ tagName }) => tagName === 'a')[0];
      const entity = page.site.entities.find(({ url }) => link && attribute(link, 'href').endsWith(url));
      if (head === undefined) return [];
      if (entity === undefined) return [`${textOf(head)} is no entity`];
      const cells = all(row, ({ tagName }) => tagName === 'td');
      return cells.flatMap((cell, i) => {
        const story = bySiglum(page, letters[i]);
        if (story === undefined) return [`a column of ${textOf(head)} has no article`];
        const [claimed] = [/^\d+/.exec(textOf(cell))?.[0]];
        const wanted = countOf(story, entity.id);
        if ((claimed === undefined ? 0 : Number(claimed)) === (wanted ?? 0)) return [];
        if (wanted === undefined && textOf(cell) === 'named') return [];
        return [`${story.slug} names ${entity.name} ${wanted ?? 'an unknown number of'} times, not “${textOf(cell)}”`];
      });
    });
  });
}

function countOf(story: Story, entity: string): number | undefined {
  const own = story.mentions.filter(
    (mention) =>
      mention.entity === entity &&
      mention.in !== 'commentary' &&
      (mention.in !== 'title' || story.title.origin !== 'editor'),
  );
  if (story.form === 'capture' || own.length === 0) return own.length;
  return story.measured?.names?.[entity];
}

/** "Named by 3 of 5", and the marks below it, event by event. */
export function faultsOfNamed(page: Page, entity: Entity): string[] {
  return all(page.tree, ({ tagName }) => tagName === 'section').flatMap((section) => {
    const marks = section.children.find(
      (child) => child.type === 'element' && attribute(child, 'ariaLabel') === 'Articles that give the name',
    );
    if (marks?.type !== 'element') return [];
    const items = all(marks, ({ tagName }) => tagName === 'li');
    const given = items.filter((item) => marksIn(item).length > 0).length;
    const heading = all(section, ({ tagName }) => tagName === 'h2')
      .map(textOf)
      .join(' ');
    const claim = /Named by (\d+) of (\d+)/.exec(heading);
    const counts =
      claim === null || Number(claim[1]) !== given || Number(claim[2]) !== items.length
        ? [`${entity.name} is named by ${given} of ${items.length}, not “${heading}”`]
        : [];
    const event = page.event ?? eventOf(marks, page.site);
    return [...counts, ...items.flatMap((item) => faultsOfNaming({ ...page, ...(event && { event }) }, item, entity))];
  });
}

function faultsOfNaming(page: Page, item: Element, entity: Entity): string[] {
  const story = bySiglum(page, letterOf(item));
  if (story === undefined) return [`a mark of ${entity.name} is no article’s`];
  const names = story.mentions.some((mention) => mention.entity === entity.id);
  if (marksIn(item).length > 0 && !names) return [`${story.slug} does not name ${entity.name}`];
  const isNamed = names || (story.measured?.names?.[entity.id] ?? 0) > 0;
  return textOf(item).endsWith('is silent') && isNamed ? [`${story.slug} is not silent on ${entity.name}`] : [];
}

/** The one event in which all marks that lead somewhere have their letters. */
function eventOf(marks: Element, { stories }: Site): string | undefined {
  const of = all(marks, ({ tagName }) => tagName === 'li').flatMap((item) =>
    marksIn(item).map(({ slug }) => {
      const events = stories.find((one) => one.slug === slug)?.events ?? [];
      return events.filter(({ siglum }) => siglum === letterOf(item)).map(({ id }) => id);
    }),
  );
  return of[0]?.find((id) => of.every((ids) => ids.includes(id)));
}

/** An occurrence: each passage has a date that falls within the row's or holds it, or says that it has none. */
export function faultsOfTimeline({ tree, site }: Page): string[] {
  const rows = all(tree, (node) => has(node, 'dates')).flatMap((table) =>
    all(table, ({ tagName }) => tagName === 'tr'),
  );
  let value = '';
  return rows.flatMap((row) => {
    const head = all(row, ({ tagName }) => tagName === 'th')[0];
    if (head) value = attribute(all(head, ({ tagName }) => tagName === 'time')[0] ?? head, 'dateTime');
    const [words, where] = all(row, ({ tagName }) => tagName === 'td');
    if (words === undefined || where === undefined || value === '') return [];
    const bold = all(words, ({ tagName }) => tagName === 'b')
      .map(textOf)
      .find((text) => text.length > 2 || /\d/.test(text));
    if (textOf(words).includes('No date is given there')) return [];
    return marksIn(where).flatMap(({ slug, anchor }, i) => {
      const own = (storyOf(site, slug)?.dates ?? []).filter((date) => date.block === anchor);
      if (!own.some((date) => touches(date.value ?? '', value)))
        return [`${slug} #${anchor} gives no date of ${value}`];
      const story = storyOf(site, slug);
      const text = story && blocksOf(story).find(({ id }) => id === anchor)?.text;
      if (
        i === 0 &&
        bold !== undefined &&
        where.children.length === 1 &&
        text !== undefined &&
        !fold(text).includes(fold(bold))
      )
        return [`“${bold}” does not stand in ${slug} #${anchor}`];
      return [];
    });
  });
}

/** One within the other, as far as their forms tell; a week touches the month that it is in or beside. */
function touches(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return a !== '' && b !== '';
  return a.slice(0, 4) === b.slice(0, 4) && (a.includes('W') || b.includes('W'));
}

/** Quotations: the words stand in the passage; "only here" has no other version; "in n of m" counts the articles. */
export function faultsOfQuotes(page: Page): string[] {
  const { tree, site } = page;
  const versions = all(tree, (node) => has(node, 'versions')).flatMap((list) => {
    const items = all(list, ({ tagName }) => tagName === 'li');
    return items.flatMap((item) => {
      const marks = marksIn(item);
      const quotation = all(item, ({ tagName }) => tagName === 'blockquote')[0];
      const story = storyOf(site, marks[0]?.slug ?? '');
      if (quotation === undefined || story === undefined) return ['a version has no passage'];
      const words = spoken(quotation);
      const faults = marks.flatMap(({ slug, anchor }) => {
        const text = fold(blocksOf(storyOf(site, slug) ?? story).find(({ id }) => id === anchor)?.text ?? '');
        return text.includes(words.replace(/[.,;!?]+$/, '')) ? [] : [`“${words}” does not stand in ${slug} #${anchor}`];
      });
      const how = all(item, (node) => has(node, 'how'))
        .map(textOf)
        .join('');
      faults.push(...faultsOfOmissions(item, items, how));
      if (how.startsWith('only here') && (items.length > 1 || marks.length > 1))
        faults.push(`“${words}” is not only in ${story.slug}`);
      if (how.startsWith('only here')) {
        const other = site.stories.find(
          (one) => one !== story && sharesEvent(one, story) && one.quotes.some((quote) => fold(quote.text) === words),
        );
        if (other) faults.push(`“${words}” stands in ${other.slug}, too`);
      }
      return faults;
    });
  });
  const counts = all(tree, ({ tagName }) => tagName === 'section').flatMap((section) => {
    const heading = all(section, (node) => node.tagName === 'h2' && has(node, 'section'))[0];
    const claim = /in (\d+) of (\d+) articles$/.exec(heading ? textOf(heading) : '');
    if (claim === null) return [];
    const articles = new Set(marksIn(section).map(({ slug }) => slug)).size;
    return articles === Number(claim[1]) ? [] : [`${textOf(heading ?? section)}: it is ${articles}`];
  });
  return [...versions, ...counts];
}

/** What a shortened version leaves out of the fullest is as much as the two differ in length. */
function faultsOfOmissions(item: Element, versions: readonly Element[], how: string): string[] {
  const fullest = versions.find((one) =>
    all(one, (node) => has(node, 'how')).some((node) => /fullest/.test(textOf(node))),
  );
  const quotation = all(item, ({ tagName }) => tagName === 'blockquote')[0];
  const whole = fullest && all(fullest, ({ tagName }) => tagName === 'blockquote')[0];
  const omitted = all(item, (node) => has(node, 'omitted')).map((node) =>
    Number(/\((\d+) words?/.exec(textOf(node))?.[1]),
  );
  if (!how.startsWith('shortened') || quotation === undefined || whole === undefined) return [];
  const wordsOf = (node: Element): number => (spoken(node).match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;
  const missing = wordsOf(whole) - wordsOf(quotation);
  const said = omitted.reduce((sum, words) => sum + words, 0);
  return said === missing ? [] : [`“${spoken(quotation)}” leaves out ${missing} words, not ${said}`];
}

const sharesEvent = (a: Story, b: Story): boolean =>
  a.events.some(({ id }) => b.events.some((other) => other.id === id));

/** What is said for those who do not see a mark is no part of the words. */
function spoken(quotation: Element): string {
  const copy = structuredClone(quotation);
  const strip = (node: Element): void => {
    node.children = node.children.filter(
      (child) => child.type !== 'element' || !(has(child, 'unseen') || has(child, 'omitted')),
    );
    for (const child of node.children) if (child.type === 'element') strip(child);
  };
  strip(copy);
  return fold(textOf(copy).trim())
    .replace(/^"\s*|\s*"$/g, '')
    .trim();
}
