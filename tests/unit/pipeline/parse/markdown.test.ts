import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/pipeline/record/schema.ts';
import { build, kinds, messages, PROSE, storyOf } from '../article.ts';

const [first, second, third] = PROSE;
const path = 'article.md';
const withFront = (...keys: string[]): string => ['---', ...keys, '---', '', first, '', second, ''].join('\n');
const refusal = (text: string): string[] => {
  const outcome = build(text, { path });
  expect(outcome.story).toBeUndefined();
  return messages(outcome);
};

describe('front matter that cannot be used is refused at its line', () => {
  it('broken YAML', () => {
    expect(refusal(withFront('slug: the-pier', 'title: The pier: a farewell'))).toMatchInlineSnapshot(`
      [
        "article.md:3:8 error broken-yaml expected valid YAML, found Nested mappings are not allowed in compact mappings; mend the line; a value with ": " or "#" in it wants quotation marks",
      ]
    `);
  });

  it('an unknown key', () => {
    expect(refusal(withFront('title: The pier', 'headline: The pier'))).toMatchInlineSnapshot(`
      [
        "article.md:3:1 error content-shape expected a known key, found "headline"; correct or remove it; docs/content.md lists the keys",
      ]
    `);
  });

  it('several problems of type and shape, all of them', () => {
    const keys = [
      'title: 12',
      'slug: ../x',
      'events: [{ id: pier, siglum: abc }]',
      'added: yesterday',
      'lines:',
      '  4: nothing',
      'original: { sha256: 12ab }',
    ];
    expect(refusal(withFront(...keys))).toMatchInlineSnapshot(`
      [
        "article.md:2:1 error content-shape expected title to be string, found "12"; correct title",
        "article.md:3:1 error content-shape expected slug to be valid (lower-case letters, digits and single hyphens, such as "el-mencho"), found "../x"; correct slug",
        "article.md:4:22 error content-shape expected events.0.siglum to be valid (one or two capital letters), found "abc"; correct events.0.siglum",
        "article.md:8:13 error content-shape expected original.sha256 to be valid (64 hexadecimal digits), found "12ab"; correct original.sha256",
        "article.md:5:1 error content-shape expected added to be valid (Invalid ISO date), found "yesterday"; correct added",
        "article.md:7:3 error content-shape expected lines.4 to be one of body, heading, paragraph, list-item, title, deck, byline, metadata, commentary, cross-reference, furniture, found "nothing"; correct lines.4",
      ]
    `);
  });

  it('a key inside a list', () => {
    const hop = [
      'trail:',
      '  - { name: A, role: publisher, evidence: by A }',
      '  - { name: B, role: carrier, evidence: by B }',
    ];
    expect(refusal(withFront(...hop))).toMatchInlineSnapshot(`
      [
        "article.md:4:16 error content-shape expected trail.1.role to be one of republisher, publisher, credit, found "carrier"; correct trail.1.role",
      ]
    `);
  });

  it('a key that stands twice', () => {
    expect(refusal(withFront('title: One', 'title: Two'))).toMatchInlineSnapshot(`
      [
        "article.md:3:1 error broken-yaml expected valid YAML, found Map keys must be unique; mend the line; a value with ": " or "#" in it wants quotation marks",
      ]
    `);
  });

  it('a closing line that is missing', () => {
    expect(refusal(`---\ntitle: The pier\n\n${first}\n`)).toMatchInlineSnapshot(`
      [
        "article.md:1:1 error broken-yaml expected front matter that ends with a line "---", found no such line; add it after the last key",
      ]
    `);
  });

  it('aliases that would expand without end', () => {
    const bomb = ['a', 'b', 'c', 'd'].map(
      (key, i, all) =>
        `${key}: &${key} [${Array<string>(9)
          .fill(i === 0 ? 'x' : `*${all[i - 1] ?? ''}`)
          .join(', ')}]`,
    );
    expect(refusal(withFront(...bomb))).toMatchInlineSnapshot(`
      [
        "article.md:2:1 error broken-yaml expected at most 50 aliases, each behind its anchor, found Excessive alias count indicates a resource exhaustion attack; write the values out",
      ]
    `);
  });

  it('a list where keys are expected', () => {
    expect(refusal(withFront('- title'))).toMatchInlineSnapshot(`
      [
        "article.md:2:1 error content-shape expected the file to be object, found "[\\"title\\"]"; correct the file",
      ]
    `);
  });

  it('keys that every object has', () => {
    expect(refusal(withFront('__proto__: { title: x }', 'constructor: y'))).toMatchInlineSnapshot(`
      [
        "article.md:2:1 error content-shape expected a known key, found "__proto__", "constructor"; correct or remove it; docs/content.md lists the keys",
      ]
    `);
    expect({}).not.toHaveProperty('title');
  });
});

describe('front matter', () => {
  it('may be absent or empty', () => {
    expect(storyOf(`# The pier\n\n${first}\n`, { path }).title.text).toBe('The pier');
    expect(storyOf(`---\n---\n\n# The pier\n\n${first}\n`, { path }).title.text).toBe('The pier');
  });

  it('counts in the line numbers of the text', () => {
    expect(storyOf(withFront('title: The pier'), { path }).blocks.map((block) => block.line)).toEqual([5, 7]);
  });
});

describe('the lines of the original', () => {
  const marked = (mark: string): Block | undefined =>
    storyOf(`# The pier\n\n${first}\n\n${second} ${mark}\n\n${third}\n`, { path }).blocks[1];

  it.each<[mark: string, lines: number[]]>([
    ['{L4}', [4]],
    ['{L4,L6}', [4, 6]],
    ['{L4, L6}', [4, 6]],
    ['{L12-15}', [12, 13, 14, 15]],
    ['{L4,L6-8}', [4, 6, 7, 8]],
    ['{L8,L4}', [4, 8]],
  ])('%s are read from the end of a block and not shown', (mark, lines) => {
    expect(marked(mark)?.originalLines).toEqual(lines);
    expect(marked(mark)?.text).toBe(second);
  });

  it.each(['{4}', '{L}', '{Lx}', '(L4)'])('are not read from %s, which stays as it is', (mark) => {
    expect(marked(mark)?.originalLines).toBeUndefined();
    expect(marked(mark)?.text).toBe(`${second} ${mark}`);
  });

  it('go with headings, list items and quotations, and behind emphasis', () => {
    const text = [
      '# The pier',
      '',
      first,
      '',
      '## The vote {L7}',
      '',
      '- *nine* {L8}',
      '- two **against {L9}**',
      '',
      '> The pier is done, and so are we. {L10}',
      '',
    ].join('\n');
    const blocks = storyOf(text, { path }).blocks.slice(1);
    expect(kinds(blocks)).toEqual([
      'heading: The vote',
      'list-item: nine',
      'list-item: two against',
      'quote: The pier is done, and so are we.',
    ]);
    expect(blocks.map((block) => block.originalLines)).toEqual([[7], [8], [9], [10]]);
  });
});

describe('marks of the source', () => {
  it('are taken at their word: lists in quotations, quotations in lists', () => {
    const text = [
      '# The pier',
      '',
      first,
      '',
      '> They said that the pier was done.',
      '>',
      '> > And so it was, said the others.',
      '',
      '1. mend it',
      '   - or not',
      '2. cut it',
      '',
      third,
      '',
    ].join('\n');
    expect(kinds(storyOf(text, { path }).blocks)).toEqual([
      `paragraph: ${first}`,
      'quote: They said that the pier was done.',
      'quote: And so it was, said the others.',
      'list-item: mend it',
      'list-item: or not',
      'list-item: cut it',
      `paragraph: ${third}`,
    ]);
  });

  it('become plain inline markup', () => {
    const block = storyOf(
      `# The pier\n\n${first} It is *old*, **very** \`old\`, [they say](https://pier.example/a?b=1&c=2).\n`,
      { path },
    ).blocks[0];
    expect(block?.text).toBe(`${first} It is old, very old, they say.`);
    expect(block?.html).toContain(
      '<em>old</em>, <strong>very</strong> <code>old</code>, <a href="https://pier.example/a?b=1&#x26;c=2">they say</a>.',
    );
  });

  it('leave a picture its words, in brackets, and a line end a space', () => {
    const block = storyOf(`# The pier\n\n${first}\nIt leaks. ![A diver](diver.png).\n`, { path }).blocks[0];
    expect(block?.text).toBe(`${first} It leaks. [A diver].`);
  });
});

describe('a number that opens a line', () => {
  const numbered = (...lines: string[]): string[] =>
    kinds(storyOf(['# The pier', '', first, '', ...lines, '', third, ''].join('\n'), { path }).blocks).slice(1, -1);

  it.each([
    ['a year', '1986. A great year for the pier, and the last one.'],
    ['a day', '14. August was the day on which it fell.'],
    ['a number in brackets', '7) stood alone at the pier.'],
  ])('is text where it is %s', (_, line) => {
    expect(numbered(line)).toEqual([`paragraph: ${line}`]);
  });

  it('is that of a list where others follow', () => {
    expect(numbered('1. mend it', '2. cut it')).toEqual(['list-item: mend it', 'list-item: cut it']);
    expect(numbered('4. mend it', '5. cut it')).toEqual(['list-item: mend it', 'list-item: cut it']);
  });
});

describe('a table', () => {
  const story = storyOf(
    [
      '# The pier',
      '',
      first,
      '',
      '| Ward | Turnout | Yes |',
      '| --- | ---: | ---: |',
      '| *Northgate* | 41% | 1,204 |',
      '| Harbour | | 877 |',
      '',
      third,
      '',
    ].join('\n'),
    { path },
  );
  const rows = story.blocks.filter(({ kind }) => kind === 'table');

  it('is a block a row, with its cells; the first names the columns', () => {
    expect(rows.map(({ text, line, list, head }) => [text, line, list, head])).toEqual([
      ['Ward · Turnout · Yes', 5, 1, true],
      ['Northgate · 41% · 1,204', 7, 1, undefined],
      ['Harbour · 877', 8, 1, undefined],
    ]);
    expect(rows.map(({ text, cells }) => cells?.map(([start, end]) => text.slice(start, end)))).toEqual([
      ['Ward', 'Turnout', 'Yes'],
      ['Northgate', '41%', '1,204'],
      ['Harbour', '', '877'],
    ]);
  });

  it('in a digest tells the lines of the original, which are no part of its last cell', () => {
    const digest = [
      '---',
      'title: The pier',
      'original: { file: pier.txt }',
      '---',
      '',
      `${first} {L2}`,
      '',
      '| Ward | Yes |',
      '| --- | ---: |',
      '| Northgate | 1,204 {L3} |',
      '',
    ].join('\n');
    const row = storyOf(digest, { path }).blocks.at(-1);
    expect(row).toMatchObject({ text: 'Northgate · 1,204', originalLines: [3] });
    expect(row?.cells?.map(([start, end]) => row.text.slice(start, end))).toEqual(['Northgate', '1,204']);
    expect(row?.cells?.at(-1)?.[1]).toBe(row?.text.length);
  });

  it('has its figures', () => {
    expect(story.figures.map(({ text, value }) => [text, value])).toEqual([
      ['41%', 41],
      ['1,204', 1204],
      ['877', 877],
    ]);
  });
});

it('should keep a footnote where it stands, behind its mark', () => {
  const text = `# The pier\n\n${first} It leaks.[^1]\n\n${third}\n\n[^1]: So the engineers told the council in March.\n`;
  expect(kinds(storyOf(text, { path }).blocks)).toEqual([
    `paragraph: ${first} It leaks.`,
    `paragraph: ${third}`,
    'paragraph: [1] So the engineers told the council in March.',
  ]);
});

it('should take a marked paragraph at its word, with a full stop or without', () => {
  expect(kinds(storyOf(`# The pier\n\nThe pier is closed\n\n${first}\n\n${second}\n`, { path }).blocks)[0]).toBe(
    'paragraph: The pier is closed',
  );
});

describe('hostile Markdown', () => {
  const text = [
    '# The pier',
    '',
    `${first} <b onclick="steal()">Bold</b> and [there](javascript:steal()) and [here](data:text/html,x).`,
    '',
    second,
    '',
    '<script>steal()</script>',
    '',
    third,
    '',
  ].join('\n');

  it('is shown as the words it is made of', () => {
    const story = storyOf(text, { path });
    expect(story.blocks[0]?.text).toBe(`${first} <b onclick="steal()">Bold</b> and there and here.`);
    expect(story.blocks[0]?.html).not.toMatch(/<b|href/);
    expect(JSON.stringify(story)).toContain('<script>steal()</script>');
    expect(story.blocks.map((block) => block.html).join('')).not.toContain('<script');
  });

  it('is warned of, each at its place', () => {
    expect(messages(build(text, { path }))).toMatchInlineSnapshot(`
      [
        "article.md:3:115 warning raw-html expected Markdown, found "<b onclick=\\"steal()\\">"; it is shown as text; write it in Markdown if it means something",
        "article.md:3:140 warning raw-html expected Markdown, found "</b>"; it is shown as text; write it in Markdown if it means something",
        "article.md:3:149 warning unsafe-link expected an address that starts with https: or http:, found "javascript:steal()"; the link was removed, its words stay",
        "article.md:3:181 warning unsafe-link expected an address that starts with https: or http:, found "data:text/html,x"; the link was removed, its words stay",
        "article.md:7:1 warning raw-html expected Markdown, found "<script>steal()</script>"; it is shown as text; write it in Markdown if it means something",
      ]
    `);
  });

  it('may be nested as deep as it likes', () => {
    const deep = [
      '# The pier',
      '',
      first,
      '',
      `${'> '.repeat(5000)}deep down`,
      '',
      `${'- '.repeat(500)}deeper`,
      '',
      `${'*'.repeat(5000)}deepest`,
      '',
    ];
    expect(storyOf(deep.join('\n'), { path }).blocks[0]?.text).toBe(first);
  });

  it('should lose no word in any depth', () => {
    const deep = ['# The pier', '', first, '', `${'> '.repeat(80)}The words at the bottom of it all.`, ''];
    expect(JSON.stringify(storyOf(deep.join('\n'), { path }))).toContain('The words at the bottom of it all.');
  });

  it('has no javascript address of any spelling', () => {
    for (const address of [
      'javascript:x()',
      'JaVaScRiPt:x()',
      '<java\tscript:x()>',
      '&#106;avascript:x()',
      '//evil.example',
      'vbscript:x',
    ]) {
      const html = storyOf(`# The pier\n\n${first} [There](${address}).\n`, { path }).blocks[0]?.html ?? '';
      expect(html).not.toMatch(/href="\s*(?:java|vb)script/i);
    }
  });
});
