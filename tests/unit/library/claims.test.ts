/** What the editor writes of an event is held to the lines that are credited with it. */
import { describe, expect, it } from 'vitest';
import { capture, event, type Files, problems, readFiles } from './folder.ts';

const TEXT = [
  'Ferry Pier Closes After Forty Years',
  'By Ludmila Harrow',
  'The pier at Gull Point was closed on March 3 after 26 passengers were hurt, the harbour board said.',
  '“We had no choice,” said Mary Doe, who runs the board and its four ferries along the coast.',
  'Nobody knows yet when the pier will open again, and the board has said nothing of the cost of it.',
  '',
].join('\n');

const FILES: Files = {
  'articles/a.txt': TEXT,
  'articles/b.txt': capture(),
  'entities/people.yml': 'mary-doe: { name: Mary Doe }\n',
};

const found = async (files: Files): Promise<string[]> =>
  problems(await readFiles({ ...FILES, ...files })).map((line) => line.replace(/^events\/pier\//, ''));

const summary = (sentence: string): Promise<string[]> =>
  found({
    'events/pier/event.yml': event('{ A: a, B: b }').replace(
      /^summary: .*$/m,
      `summary: [${JSON.stringify(sentence)}]`,
    ),
  });

describe('a sentence of the summary', () => {
  it.each([
    '[26 people were hurt]{A:3}.',
    '[On March 3, 2031,]{A:3} [the pier closed]{A:3 B:3}.',
    '[In March]{A:3} [Mary Doe had “no choice”]{A:4}.',
    '[26 were hurt, said Mary Doe]{A:3,4}.',
  ])('may say: %s', async (sentence) => {
    expect(await summary(sentence)).toEqual([]);
  });

  it.each([
    ['[27 people were hurt]{A:3}.', 'the figure “27” in line 3 of A (a)'],
    ['[26 people were hurt]{A:4}.', 'the figure “26” in line 4 of A (a)'],
    ['[26 people were hurt]{A:3 B:3}.', 'the figure “26” in line 3 of B (b)'],
    ['[On March 4, 2031, it closed]{A:3}.', 'the date “March 4, 2031” (2031-03-04) in line 3 of A (a)'],
    ['[Mary Doe closed it]{A:3}.', 'the name “Mary Doe” in line 3 of A (a)'],
    ['[There was “no way out”]{A:4}.', 'the words “no way out” in line 4 of A (a)'],
  ])('may not say: %s', async (sentence, missing) => {
    expect(await summary(sentence)).toEqual([
      `event.yml:5:11 error claim-not-held expected ${missing}, which is credited with it, found no such thing there; correct the lines, or take out the mark or the words`,
    ]);
  });

  it('claims nothing between its clauses', async () => {
    expect(await summary('[The pier closed]{A:3}, and 26 people were hurt.')).toEqual([
      expect.stringContaining('error uncited expected a passage for each name, date, figure and quotation'),
    ]);
  });

  it.each([
    ['[The pier closed.', 'each bracket closed and none in another'],
    ['[The pier [of wood]{A:3} closed]{A:3}.', 'each bracket closed and none in another'],
    ['[The pier closed]{A:x}.', 'letters with lines behind “The pier closed”'],
    ['[The pier closed]{}.', 'letters with lines behind “The pier closed”'],
    ['The pier closed.', 'a clause with its passages at least'],
    ['[The pier closed]{C:3}.', 'C is no letter of "articles"'],
  ])('is refused, with the reason: %s', async (sentence, reason) => {
    const [first] = await summary(sentence);
    expect(first).toContain('event.yml:5:');
    expect(first).toContain(reason);
  });
});

describe('an answer to a question', () => {
  const answer = (text: string, lines: string, gist = 'One closes it'): Promise<string[]> =>
    found({
      'events/pier/event.yml': event('{ A: a }'),
      'events/pier/differences.yml': `- id: why
  question: Why?
  gist: ${gist}
  answers:
    A:
      stance: no choice
      text: ${text}
      lines: ${lines}
`,
    });

  it('is held to its lines', async () => {
    expect(await answer('Mary Doe had “no choice”.', '[4]')).toEqual([]);
    expect(await answer('Mary Doe had “no choice” after 26 were hurt.', '[4]')).toEqual([
      expect.stringMatching(/^differences\.yml:5:5 error claim-not-held expected the figure “26” in line 4 of A/),
    ]);
  });

  it('rests on no opinion of the outlet', async () => {
    const { 'articles/a.txt': text = '' } = FILES;
    const noted = `${String(text)}\nEditor’s note: We think that the board had no choice at all.\n`;
    const list = await found({
      'articles/a.txt': noted,
      'events/pier/event.yml': event('{ A: a }'),
      'events/pier/differences.yml':
        '- id: why\n  question: Why?\n  answers:\n    A: { stance: no choice, text: There was none., lines: [7] }\n',
    });
    expect(list).toEqual([expect.stringMatching(/^differences\.yml:4:5 error opinion .*line 7 of a/)]);
  });

  it('is told of lines that nothing tells', async () => {
    expect(await answer('There was no choice.', '[44]')).toEqual([
      expect.stringMatching(/^differences\.yml:8:\d+ error no-such-evidence/),
    ]);
  });

  it('has a gist that one of the answers bears out', async () => {
    expect(await answer('It does not say.', '[3]', '26 were hurt')).toEqual([]);
    expect(await answer('It does not say.', '[4]', '26 were hurt')).toEqual([
      expect.stringMatching(/^differences\.yml:3:3 error claim-not-held expected the figure “26”/),
    ]);
  });
});

it('a figure of the editor’s that the program does not read stays, and is named', async () => {
  const figures = (value: string): Promise<string[]> =>
    found({
      'events/pier/event.yml': event('{ A: a }').replace(
        'figures: []',
        `figures: [{ value: ${value}, label: people hurt, source: [{ article: a, line: 3 }] }]`,
      ),
    });
  expect(await figures('"26"')).toEqual([]);
  expect(await figures('"28"')).toEqual([expect.stringMatching(/^event\.yml:6:\d+ warning figure-not-read/)]);
});

it.each([
  ['26 people are hurt', '2031-03-03', []],
  ['26 people are hurt', '2031-03', []],
  ['28 people are hurt', '2031-03-03', ['the figure “28”']],
  ['26 people are hurt', '2031-03-04', ['the date “2031-03-04”']],
])('an occurrence is held to its lines: %s, %s', async (label, day, missing) => {
  const occurrence = `occurrences: [{ id: closing, label: ${label}, day: ${day}, passages: { A: [3] } }]\n`;
  const list = await found({ 'events/pier/event.yml': `${event('{ A: a }')}${occurrence}` });
  expect(list.map((line) => /expected (the \w+ “[^”]+”)/.exec(line)?.[1])).toEqual(missing);
});

it.each([
  ['says: [{ text: Mary Doe had “no choice”, source: { article: a, line: 4 } }]', 0],
  ['says: [{ text: Mary Doe closed it on March 3, source: { article: a, line: 4 } }]', 1],
  [
    'status: [{ event: pier, outcome: handed-over, text: One of 28 people, source: [{ article: a, line: 3 }], asOf: 2031-03-03 }]',
    1,
  ],
])('what is said of a name is held to its line: %s', async (facts, faults) => {
  const people = `mary-doe: { name: Mary Doe, ${facts} }\n`;
  const list = await found({ 'events/pier/event.yml': event('{ A: a }'), 'entities/people.yml': people });
  expect(list.map((line) => /^entities\/people\.yml:1:\d+ error claim-not-held/.test(line))).toEqual(
    Array.from({ length: faults }, () => true),
  );
});

it('what only one article has is held to its lines', async () => {
  const only = (text: string): Promise<string[]> =>
    found({
      'events/pier/event.yml': `${event('{ A: a }')}only: { A: { text: ${text}, source: [{ article: a, line: 3 }] } }\n`,
    });
  expect(await only('That 26 people were hurt')).toEqual([]);
  expect(await only('That 28 people were hurt')).toEqual([expect.stringContaining('claim-not-held')]);
});
