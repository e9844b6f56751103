/** Whose words they are, read from whole articles: what one paragraph says for the next. */
import { describe, expect, it } from 'vitest';
import { PROSE, storyOf } from '../article.ts';

/** Words in marks → speaker, in order. */
function spokenIn(...paragraphs: string[]): [text: string, speaker: string | undefined][] {
  const story = storyOf(['The Old Pier Will Close', '', PROSE[0], '', PROSE[1], ...paragraphs, PROSE[2]].join('\n\n'));
  return story.quotes.map(({ text, speakerName }) => [text, speakerName]);
}

describe('a pronoun', () => {
  it.each<[how: string, paragraphs: string[], speakers: string[]]>([
    [
      'of the other sex means the other of two',
      ['Engineer Lara Voss met the mayor, Tom Birch.', '“It leaks,” she said.', '“It does not,” he said.'],
      ['Lara Voss', 'Tom Birch'],
    ],
    [
      'does not mean who was addressed otherwise',
      ['Mr Tom Birch met Ms Lara Voss.', '“It leaks,” she said.', '“It does not,” he said.'],
      ['Lara Voss', 'Tom Birch'],
    ],
    [
      'goes back and forth',
      [
        'Lara Voss spoke first. “It leaks,” she said. Tom Birch disagreed. “It does not,” he said. “It does,” she said.',
      ],
      ['Lara Voss', 'Tom Birch', 'Lara Voss'],
    ],
  ])('%s', (_, paragraphs, speakers) => {
    expect(spokenIn(...paragraphs).map(([, speaker]) => speaker)).toEqual(speakers);
  });
});

describe('a speaker', () => {
  it.each<[how: string, paragraph: string, speaker: string | undefined]>([
    [
      'who told somebody',
      '“You are free to go,” the driver, Tim Birch, was told by the judge, Lara Voss.',
      'Lara Voss',
    ],
    ['whom nobody names', '“You are free to go,” Tim Birch was told.', undefined],
    ['behind a dash', '“The pier is gone, and nobody will miss it.” – Commissioner Lara Voss', 'Lara Voss'],
    ['with small words in the name', '“One is enough,” said Ursula von der Leden.', 'Ursula von der Leden'],
    ['with several of them', '“One is enough,” said Carl von und zu Hardt.', 'Carl von und zu Hardt'],
    ['with an apostrophe before a part of it', '“One is enough,” said Jean-Luc d’Arbois.', 'Jean-Luc d’Arbois'],
    ['with a particle that begins with one', '“One is enough,” said Pieter van ’t Hof.', 'Pieter van ’t Hof'],
    ['called as a month is', '“One is enough,” said May Field.', 'May Field'],
    ['with initials', '“One is enough,” said J.R.R. Tolman.', 'J.R.R. Tolman'],
    ['behind a rank of several words', '“Move,” said Rear Adm. Lara Voss.', 'Lara Voss'],
    ['behind a rank with a number', '“Move,” said Sgt. 1st Class Tim Birch.', 'Tim Birch'],
    ['with a part in another script', '“One is enough,” said Nour نور Haddad, a baker.', 'Nour نور Haddad'],
  ])('%s', (_, paragraph, speaker) => {
    expect(spokenIn(paragraph).map(([, name]) => name)).toEqual([speaker]);
  });

  it('who goes on behind another is the second', () => {
    expect(spokenIn('“It leaks,” said Lara Voss, and Tim Birch added: “It always has.”')).toEqual([
      ['It leaks,', 'Lara Voss'],
      ['It always has.', 'Tim Birch'],
    ]);
  });

  it('may sign in a paragraph below', () => {
    expect(spokenIn('“The water came at night, and nobody warned us.”', '— Lara Voss, baker')).toEqual([
      ['The water came at night, and nobody warned us.', 'Lara Voss'],
    ]);
  });
});

describe('marks', () => {
  it.each<[how: string, paragraph: string, quotations: [string, string][]]>([
    ['low and high', '„We stay here“, said Lara Voss.', [['We stay here', 'Lara Voss']]],
    ['angled', 'Lara Voss said: «We stay here.»', [['We stay here.', 'Lara Voss']]],
    ['angled, with spaces', '« We stay here, » said Lara Voss.', [['We stay here,', 'Lara Voss']]],
    ['angled inwards', '»We stay here«, said Lara Voss.', [['We stay here', 'Lara Voss']]],
    [
      'low and high, around a clause',
      '„We stay“, said Lara Voss, „and nobody goes.“',
      [
        ['We stay', 'Lara Voss'],
        ['and nobody goes.', 'Lara Voss'],
      ],
    ],
  ])('%s', (_, paragraph, quotations) => {
    expect(spokenIn(paragraph)).toEqual(quotations);
  });

  it.each([
    ['“We lost everything, said Lara Voss.', 'We lost everything,'],
    ['“We lost everything, Lara Voss said. She runs the bakery.', 'We lost everything,'],
  ])('that close nothing end before the clause of saying: %s', (paragraph, text) => {
    expect(spokenIn(paragraph, 'The bakery is shut.')).toEqual([[text, 'Lara Voss']]);
  });
});

it('a hard-wrapped line that breaks inside a name is joined, however short it is', () => {
  const lines = [
    'The Old Pier Will Close',
    '',
    'The council of the bay voted on Monday to close the old ferry pier, which',
    'has leaked since the spring floods, although two engineers had told the',
    'members that the piles under the ticket office would last for years.',
    '"We did not know that the wall was hollow until the sea came through it,"',
    'said the chairwoman of the harbour board, Greta Van der',
    'Merwick, who has lived on the quay for years and has seen the floods of',
    'two springs from the window of her office.',
  ];
  expect(storyOf(lines.join('\n')).quotes.map(({ speakerName }) => speakerName)).toEqual(['Greta Van der Merwick']);
});
