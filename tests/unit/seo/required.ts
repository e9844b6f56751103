/**
 * What each type of structured data needs to be of use, and in which form.
 * https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
type Thing = Readonly<Record<string, unknown>>;

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
const named = (type: string) => (value: unknown) =>
  typeof value === 'object' && value !== null && '@type' in value && value['@type'] === type && 'name' in value;

type Rule = readonly [property: string, holds: (value: unknown) => boolean];

const REQUIRED: Readonly<Record<string, readonly Rule[]>> = {
  NewsArticle: [
    ['headline', isText],
    ['url', isAddress],
    ['inLanguage', isText],
    ['publisher', named('Organization')],
  ],
  WebSite: [
    ['name', isText],
    ['url', isAddress],
  ],
  Person: [
    ['name', isText],
    ['url', isAddress],
  ],
  Organization: [['name', isText]],
  Place: [
    ['name', isText],
    ['url', isAddress],
  ],
  ItemList: [['name', isText]],
  BreadcrumbList: [],
};

/** What is missing or malformed, in sentences. */
export function missing(things: readonly Thing[]): string[] {
  return things.flatMap((thing) => {
    const type = String(thing['@type']);
    const rules = REQUIRED[type];
    if (!rules) return [`${type} is a type that nobody expects`];
    return [
      ...rules.filter(([name, holds]) => !holds(thing[name])).map(([name]) => `${type} has no ${name}`),
      ...datesOf(thing).map((value) => `${type} has the date ${value}`),
      ...(type === 'ItemList' ? outOfOrder(thing, 'url', false) : []),
      ...(type === 'BreadcrumbList' ? outOfOrder(thing, 'item', true) : []),
    ];
  });
}

/** Dates that no reader of schema.org knows, at any depth. */
function datesOf(thing: unknown): string[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) =>
    /^date/.test(name) && !(typeof value === 'string' && DATE.test(value)) ? [String(value)] : datesOf(value),
  );
}

/** Positions count from 1; each element has an address, and of breadcrumbs a name, the last being the page itself. */
function outOfOrder(thing: Thing, address: string, crumbs: boolean): string[] {
  const elements = thing['itemListElement'];
  if (!Array.isArray(elements)) return [`${String(thing['@type'])} has no itemListElement`];
  return (elements as Thing[]).flatMap((element, at) => {
    const isLast = crumbs && at === elements.length - 1;
    const holds =
      element['@type'] === 'ListItem' &&
      element['position'] === at + 1 &&
      (isLast || isAddress(element[address])) &&
      (!crumbs || isText(element['name']));
    return holds ? [] : [`${String(thing['@type'])} has the element ${JSON.stringify(element)} at place ${at + 1}`];
  });
}
