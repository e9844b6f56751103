/** What holds for every text, however odd: nothing is lost, nothing escapes, nothing depends on the day. */
import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/pipeline/record/schema.ts';
import { UNIT_CLASSES, type Vocabulary } from '../../src/pipeline/types.ts';
import { build, PROSE, vocabularyOf } from '../unit/pipeline/article.ts';

const RUNS = { numRuns: 150 };

const vocabulary: Vocabulary = vocabularyOf({
  entities: new Map([
    ['ana-ruiz', { kind: 'person', name: 'Ana Ruiz', nicknames: ['La Ola'] }],
    ['ben-gomez', { kind: 'person', name: 'Ben Gómez Ñúñez', family: 'Gómez Ñúñez' }],
    ['tolva-cartel', { kind: 'group', name: 'Tolva Cartel' }],
    ['brisa-cartel', { kind: 'group', name: 'Brisa Cartel' }],
    ['us-tide-office', { kind: 'body', name: 'U.S. Tide Office' }],
    ['tolva', { kind: 'place', name: 'Tolva' }],
  ]),
  outlets: new Map([['bay-lantern', { name: 'The Bay Lantern', type: 'newspaper', aliases: ['BL'] }]]),
});

/** Lines that rules and readers look for, prose, names, markup, and noise. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PROSE) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '',
      '\u00a0',
      '×',
      '___',
      'Share',
      'Facebook Twitter Email',
      'Advertisement',
      'Also Read: How the pier was lost',
      'READ MORE',
      'By Ana Ruiz',
      'Published: 3 June 2024, 21:40 IST',
      'MIAMI (BL) — The pier is closed.',
      '- a list item',
      '1. one',
      '2. two',
      '– a dash',
      'A Heading of Four Words',
      'Will it hold?',
      'BL Editor: It should have closed long ago.',
      'The post Pier Closes appeared first on The Bay Lantern.',
      'Source: The Bay Lantern and agencies',
      '© 2024 The Bay Lantern. All rights reserved.',
      'Comments (3)',
      '(Reuters) - ',
      '“El Sauce”',
      '# Heading',
      '> quoted',
      '---',
      '***',
      '```',
      '| a | b |',
      '[a]: javascript:x',
      'Ana Ruiz, Ben “La Ola” Gómez and the Tolva and Brisa Cartels met in Tolva.',
      'The U.S. Tide Office told BL so. Gómez left the U.S. Tide officers stayed.',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const text = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));
const path = fc.constantFrom('article.txt', 'article.md');

const HOSTILE = fc
  .array(
    fc.constantFrom(
      '<script>x()</script>',
      '<img src=x onerror=x()>',
      '<a href="javascript:x()">',
      '[a](javascript:x())',
      '[a](JaVa\tScript:x())',
      '[a](&#106;avascript:x())',
      '![a](javascript:x())',
      '<svg/onload=x()>',
      '"><script>',
      '</p><script>x()</script>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<style>*{}</style>',
      '[a][b]',
      '[b]: javascript:x()',
      '<javascript:x()>',
      '`<script>`',
      '**<b onclick=x()>**',
      '\u0000',
      '&lt;script&gt;',
      '<iframe srcdoc="<script>">',
      '[a](https://x.example "on\\"onclick=x()")',
      '*',
      '_',
      '\n',
      ' ',
      'the pier',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Elements and attributes of a piece of HTML, as a browser reads it. */
function elementsOf(html: string): { name: string; attributes: Record<string, unknown> }[] {
  const found: { name: string; attributes: Record<string, unknown> }[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'element', (node) => {
    found.push({ name: node.tagName, attributes: node.properties });
  });
  return found;
}

const allBlocks = (story: Story): Story['blocks'] => [...story.blocks, ...(story.commentary?.blocks ?? [])];

describe('any text', () => {
  it('is read or refused with a reason, never more than a message and never less', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const { story, diagnostics } = build(source, { path: name, vocabulary });
        expect(story !== undefined || diagnostics.failed).toBe(true);
        for (const { line: at, column, message } of diagnostics.list) {
          expect(at >= 1 && column >= 1 && message !== '').toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('of raw lines is accounted for: each that is not blank stands in one unit, and each unit has a class, a rule and a reason', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { document } = build(source, { vocabulary });
        if (document === undefined) return;
        const covered = document.lines.map(() => 0);
        for (const unit of document.units) {
          for (let at = unit.line; at <= unit.endLine; at++) covered[at - 1] = (covered[at - 1] ?? 0) + 1;
          expect(UNIT_CLASSES).toContain(unit.verdict?.class);
          expect(unit.verdict?.rule).not.toBe('');
          expect(unit.verdict?.reason).not.toBe('');
        }
        document.lines.forEach((own, i) => {
          const blank = own.replace(/[\p{Cc}\p{Cf}\s]/gu, '') === '';
          if (!blank) expect([i + 1, own, covered[i]]).toEqual([i + 1, own, 1]);
        });
      }),
      RUNS,
    );
  });

  it('of raw lines is all in the record: as block, headline, deck, commentary, link, credit or furniture', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { story, document } = build(source, { vocabulary });
        if (story === undefined || document === undefined) return;
        const inRecord = new Set([
          ...allBlocks(story).map((block) => block.line),
          ...[...story.crossReferences, ...story.setAside].map((entry) => entry.line),
        ]);
        for (const { line: at, verdict } of document.units) {
          // Credit lines have no list of their own; headline and deck have their fields.
          if (verdict?.class === 'metadata') expect(inRecord.has(at)).toBe(false);
          else if (verdict?.class === 'title') expect(story.title.line).toBe(at);
          else if (verdict?.class === 'deck') expect(story.deck?.line).toBe(at);
          else expect(inRecord.has(at)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('gives each block an anchor of its own, in the order of the lines', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const { story } = build(source, { path: name, vocabulary });
        if (story === undefined) return;
        const ids = allBlocks(story).map((block) => block.id);
        expect(new Set(ids).size).toBe(ids.length);
        const lines = story.blocks.map((block) => block.line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  it('has its names, quotations, dates and figures where it says', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const { story } = build(source, { path: name, vocabulary });
        if (story === undefined) return;
        const blocks = new Map(allBlocks(story).map((block) => [block.id, block]));
        for (const { in: where, block, line: at, surface, start, end } of story.mentions) {
          // A headline that is cut for its length is an error of its own (tests/unit/pipeline/attribute/structure.test.ts).
          if (where === 'title' && story.title.text.endsWith('…')) continue;
          const own =
            where === 'title' ? story.title.text : where === 'deck' ? story.deck?.text : blocks.get(block ?? '')?.text;
          expect(own?.slice(start, end)).toBe(surface);
          if (block !== undefined) expect(blocks.get(block)?.line).toBe(at);
        }
        for (const { block, start, end } of [...story.quotes, ...story.dates, ...story.figures]) {
          const length = blocks.get(block)?.text.length ?? -1;
          expect(0 <= start && start < end && end <= length).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('names nobody twice in one place', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { story } = build(source, { vocabulary });
        const mentions = story?.mentions ?? [];
        mentions.forEach((one, i) => {
          for (const other of mentions.slice(i + 1)) {
            const sameText = one.in === other.in && one.block === other.block;
            expect(sameText && one.start < other.end && other.start < one.end).toBe(false);
          }
        });
      }),
      RUNS,
    );
  });

  it('makes the same record each time', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        expect(JSON.stringify(build(source, { path: name, vocabulary }).story)).toBe(
          JSON.stringify(build(source, { path: name, vocabulary }).story),
        );
      }),
      RUNS,
    );
  });

  it('makes the same record with line ends of Windows', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const unix = source.replace(/\r\n?/g, '\n');
        const story = (given: string): unknown => {
          const made = build(given, { path: name, vocabulary }).story;
          return made === undefined ? undefined : { ...made, sha256: '' };
        };
        expect(story(unix.replaceAll('\n', '\r\n'))).toEqual(story(unix));
      }),
      RUNS,
    );
  });
});

describe('anchors', () => {
  const words = fc.array(fc.constantFrom('pier', 'lamp', 'boat', 'rope', 'storm', 'clerk', 'mayor', 'tide'), {
    minLength: 14,
    maxLength: 20,
  });
  const paragraphs = fc.uniqueArray(
    words.map((list) => `The ${list.join(' and the ')} were gone.`),
    { minLength: 4, maxLength: 8 },
  );
  const anchors = (lines: readonly string[]): Map<string, string> => {
    const { story } = build(['Ferry Pier Closes After Forty Years', 'By Ana Ruiz', ...lines].join('\n'));
    return new Map((story?.blocks ?? []).map((block) => [block.text, block.id]));
  };

  it('stay when another paragraph is put in, taken out or changed', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.constantFrom('insert', 'remove', 'edit'), (lines, seed, change) => {
        const at = seed % lines.length;
        const changed = [...lines];
        if (change === 'insert') changed.splice(at, 0, PROSE[0]);
        else if (change === 'remove') changed.splice(at, 1);
        else changed[at] = PROSE[1];
        const before = anchors(lines);
        const after = anchors(changed);
        for (const text_ of lines.filter((own) => changed.includes(own)))
          expect(after.get(text_)).toBe(before.get(text_));
      }),
      RUNS,
    );
  });
});

describe('hostile strings', () => {
  const ALLOWED = new Set(['a', 'em', 'strong', 'del', 'code']);

  it.each(['article.txt', 'article.md'])(
    'leave no script, no handler and no javascript address in the HTML of %s',
    (name) => {
      fc.assert(
        fc.property(fc.array(HOSTILE, { minLength: 1, maxLength: 4 }), (parts) => {
          const source = [
            '# The pier',
            '',
            PROSE[0],
            '',
            ...parts.flatMap((part) => [`${PROSE[1]} ${part} ${PROSE[2]}`, '']),
            PROSE[2],
          ].join('\n');
          const { story } = build(source.replaceAll('\u0000', ''), { path: name, vocabulary });
          for (const { html } of story === undefined ? [] : allBlocks(story)) {
            expect(html).not.toMatch(/<script/i);
            for (const element of elementsOf(html)) {
              expect(ALLOWED).toContain(element.name);
              expect(Object.keys(element.attributes).filter((key) => key !== 'href')).toEqual([]);
              const { href } = element.attributes;
              if (typeof href === 'string') expect(href).toMatch(/^(?:https?:|mailto:|[^:]*$|[/?#])/);
            }
          }
        }),
        { numRuns: 250 },
      );
    },
  );

  it('read as what was typed: the text of the HTML is the text of the block', () => {
    fc.assert(
      fc.property(HOSTILE, (part) => {
        const { story } = build(
          [...PROSE, `${PROSE[0]} ${part.replaceAll('\n', ' ').replaceAll('\u0000', '')} x.`].join('\n'),
        );
        for (const { html, text: own } of story?.blocks ?? []) {
          let read = '';
          visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'text', (node) => {
            read += node.value;
          });
          expect(read).toBe(own);
        }
      }),
      RUNS,
    );
  });
});
