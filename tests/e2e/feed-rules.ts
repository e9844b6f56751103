/**
 * The rules of RSS 2.0 and Atom for required elements, as a browser's XML parser reads them.
 * https://www.rssboard.org/rss-specification https://www.rfc-editor.org/rfc/rfc4287
 */

/** Runs in the browser, so it uses nothing from outside itself. Returns what is wrong, in sentences. */
export function feedProblems({ xml, address }: { xml: string; address: string }): string[] {
  const ATOM = 'http://www.w3.org/2005/Atom';
  const RFC_822 = /^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UT|[+-]\d{4})$/;
  const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  const problems: string[] = [];
  const expectThat = (holds: boolean, what: string): void => {
    if (!holds) problems.push(what);
  };
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.querySelector('parsererror') || root.nodeName === 'parsererror') return ['is not well-formed'];

  const children = (of: Element, name: string, space: string | null): Element[] =>
    [...of.children].filter((child) => child.localName === name && child.namespaceURI === space);
  const textOf = (of: Element, name: string, space: string | null): string =>
    children(of, name, space)[0]?.textContent.trim() ?? '';
  const once = (of: Element, space: string | null, where: string, ...names: readonly string[]): void => {
    for (const name of names)
      expectThat(children(of, name, space).length === 1 && textOf(of, name, space) !== '', `${where}: one ${name}`);
  };
  const isAddress = (text: string): boolean => /^https?:\/\/[^/]/.test(text);
  const leadsToItself = (of: Element): boolean =>
    children(of, 'link', ATOM).some(
      (link) => link.getAttribute('rel') === 'self' && link.getAttribute('href') === address,
    );
  const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

  if (root.localName === 'rss') {
    const [channel, ...more] = children(root, 'channel', null);
    expectThat(root.getAttribute('version') === '2.0', 'rss: version 2.0');
    if (!channel || more.length > 0) return [...problems, 'rss: one channel'];
    once(channel, null, 'channel', 'title', 'link', 'description');
    expectThat(isAddress(textOf(channel, 'link', null)), 'channel: link is an address');
    expectThat(leadsToItself(channel), 'channel: atom:link to itself');
    const items = children(channel, 'item', null);
    for (const item of items) {
      const where = `item “${textOf(item, 'title', null)}”`;
      once(item, null, where, 'title', 'link', 'guid');
      expectThat(isAddress(textOf(item, 'link', null)), `${where}: link is an address`);
      const [guid] = children(item, 'guid', null);
      const isLink = guid?.getAttribute('isPermaLink') !== 'false';
      expectThat(!isLink || isAddress(guid?.textContent ?? ''), `${where}: guid is an address or says that it is none`);
      for (const date of children(item, 'pubDate', null))
        expectThat(RFC_822.test(date.textContent), `${where}: pubDate ${date.textContent}`);
    }
    for (const date of children(channel, 'lastBuildDate', null))
      expectThat(RFC_822.test(date.textContent), `channel: lastBuildDate ${date.textContent}`);
    expectThat(distinct(items.map((item) => textOf(item, 'guid', null))), 'channel: each guid once');
    return problems;
  }

  expectThat(root.localName === 'feed' && root.namespaceURI === ATOM, 'feed: of Atom');
  once(root, ATOM, 'feed', 'id', 'title', 'updated');
  expectThat(leadsToItself(root), 'feed: link to itself');
  const entries = children(root, 'entry', ATOM);
  const hasAuthor = children(root, 'author', ATOM).some((author) => textOf(author, 'name', ATOM) !== '');
  for (const entry of entries) {
    const where = `entry “${textOf(entry, 'title', ATOM)}”`;
    once(entry, ATOM, where, 'id', 'title', 'updated');
    expectThat(hasAuthor || children(entry, 'author', ATOM).length > 0, `${where}: an author`);
    const [content] = children(entry, 'content', ATOM);
    const alternate = children(entry, 'link', ATOM).some(
      (link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate',
    );
    expectThat(content !== undefined || alternate, `${where}: content, or a link to it`);
    expectThat(content?.getAttribute('type') !== 'html' || content.children.length === 0, `${where}: escaped content`);
  }
  for (const of of [root, ...entries])
    for (const name of ['updated', 'published'])
      for (const date of children(of, name, ATOM))
        expectThat(RFC_3339.test(date.textContent), `${of.localName}: ${name} ${date.textContent}`);
  expectThat(distinct(entries.map((entry) => textOf(entry, 'id', ATOM))), 'feed: each id once');
  return problems;
}
