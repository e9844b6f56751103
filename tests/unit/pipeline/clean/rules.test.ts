/** What each rule sets aside, and what reads like it and is the article's: for each rule in `rules`, one entry here. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../src/pipeline/clean/index.ts';
import { PROSE, storyOf } from '../article.ts';

type Place = 'above' | 'within' | 'below';

interface Case {
  /** Where the line stands: above the headline, between the paragraphs, below the last one. */
  at: Place;
  sets: string[];
  /** Lines of articles; each is tried between the paragraphs and below the last one. */
  keeps: string[];
  /** Lines of articles that the rule still takes: to be mended. */
  takesWrongly?: string[];
}

const HEADLINE = 'Ostrava Bay to Close Its Ferry Pier After Forty Years';
const BYLINE = 'By Ludmila Harrow';

/** An article with the line at its place. */
function articleWith(line: string, at: Place): string {
  const [first, second, third] = PROSE;
  const head = at === 'above' ? [line, HEADLINE, BYLINE] : [HEADLINE, BYLINE];
  const body = at === 'within' ? [first, second, line, third] : [first, second, third];
  return [...head, ...body, ...(at === 'below' ? [line] : [])].join('\n');
}

const CASES: Record<string, Case> = {
  symbols: {
    at: 'above',
    sets: ['×', '___', '••• •••', '•••', 'X'],
    keeps: ['“…”, said the judge, and no more.', 'X marks the place where the pier will be cut.'],
  },
  'end-mark': {
    at: 'below',
    sets: ['-30-', '– END –', 'ENDS', '(END)'],
    keeps: ['Ends meet here only in summer, the baker said.', 'The end of the pier is under water.'],
  },
  advertisement: {
    at: 'within',
    sets: [
      'Advertisement',
      'ADVERTISEMENT:',
      'Sponsored',
      'Story continues below advertisement',
      'Ads by Harbornet',
      'PromotedListen to sea songs all day',
    ],
    keeps: [
      'Advertisement spending rose fourfold in the spring, the accounts show.',
      'The story continues to puzzle the harbour police.',
    ],
    takesWrongly: ['Sponsored by nobody, the swimmers set out at noon.'],
  },
  'cookie-notice': {
    at: 'above',
    sets: [
      'Accept all',
      'We value your privacy',
      'We and our 212 partners use cookies to store information on your device and to measure our site’s audience.',
      'By continuing to browse you agree to our use of cookies.',
    ],
    keeps: [
      'Cookies, tea and dry socks were handed out in the gymnasium.',
      'The regulator fined the firm because its cookies followed people from shop to shop.',
      '“We accept cookies at our door all year,” the warden said.',
    ],
  },
  'reading-time': {
    at: 'above',
    sets: ['4 min read', 'Reading time: 6 minutes', '2-minute read', '~ 3 mins'],
    keeps: ['4 minutes later the siren stopped.', 'Reading took her 6 minutes, and then she signed.'],
  },
  'media-player': {
    at: 'within',
    sets: [
      '0:00 / 2:14',
      'Now Playing',
      '[Video Player: The pier at dawn (1:05)]',
      'Tap to unmute',
      'Image 3 of 12',
      'Duration 2:14',
    ],
    keeps: ['Playing to the gallery is not a crime, her lawyer said.', 'Close to the pier stood a single lamp.'],
  },
  counter: {
    at: 'within',
    sets: ['98 shares', '212 View comments', '1.2K', 'Views: 5,310', 'No comments'],
    keeps: ['98 shares of the ferry company changed hands at noon.', 'Comments: there were two, both hostile.'],
  },
  'share-bar': {
    at: 'within',
    sets: [
      'Share',
      'Facebook Twitter WhatsApp Email',
      'Gallery Gallery Videos Videos Share on WhatsApp Share',
      'Click to share on Facebook (Opens in new window)',
      'Share this:',
      'Copy link',
    ],
    keeps: [
      'Share prices fell 3 percent.',
      'Share prices fell 3 percent',
      'Share the blame, says the ice-cream seller.',
      'Facebook did not answer questions about the page.',
      'Print shops on the quay had run out of paper by noon.',
    ],
  },
  'follow-prompt': {
    at: 'below',
    sets: [
      'Follow us on Facebook for news of the harbour',
      'Follow Us',
      'Follow The Bay Courier on WhatsApp',
      '@baycourier',
      'Stay connected with us on X',
    ],
    keeps: [
      'Follow the money, prosecutors said.',
      'Follow the gulls home and you can see his point.',
      'Like her mother before her, she joined the ferry at sixteen.',
    ],
  },
  'comment-prompt': {
    at: 'below',
    sets: [
      'Leave a Reply',
      'Comments are closed.',
      'Share your thoughts in the comments below!',
      'What do you make of the decision? Tell us in the comments.',
      'Be the first to comment',
    ],
    keeps: [
      'Comments by the minister were struck from the record.',
      'Comments on the plan were mixed.',
      '“Share your thoughts with us,” the mayor told the hall.',
      'Tell us your story, the lawyer asked them, and nobody did.',
    ],
  },
  'newsletter-prompt': {
    at: 'within',
    sets: [
      'Sign up for our free newsletter',
      'Enter your email',
      'Get flood alerts for the valley in your inbox every morning.',
      'You are receiving this letter because you signed up for it on our website.',
      'Subscribe to our daily briefing and never miss an email.',
    ],
    keeps: [
      'Subscribers to the planning office’s newsletter had been told of the vote a week before.',
      'Subscribe to the theory that small is safe, as several managers did, and it looked like a bargain.',
      'Sign-ups for the swimming course opened on Monday.',
      'Receive the stolen goods he did, the court found.',
    ],
    takesWrongly: ['The newsletter said that the pier was safe.'],
  },
  'subscription-prompt': {
    at: 'below',
    sets: [
      'Become a member',
      'Already a subscriber? Log in',
      'To continue reading, subscribe now.',
      'Your donation helps us report on the harbour. Become a member today.',
      'You have 2 free articles left this month.',
    ],
    keeps: [
      'The ministry asked residents to support local schools.',
      'Join the harbour board she would not, and she told the members so.',
      '“Your support keeps us going,” said the warden.',
      'Register offices in the county were shut on Friday.',
    ],
    takesWrongly: ['She urged her fans to consider making a donation to the hospital instead.'],
  },
  'app-prompt': {
    at: 'below',
    sets: ['Download the Bay Courier app', 'Get our free app', 'Enable notifications', 'Download on the App Store'],
    keeps: ['Download speeds on the island fell by half.', 'Get the pier open by May, the council told the builders.'],
  },
  'tip-line': {
    at: 'below',
    sets: [
      'Have a news tip? Send it to tips@baycourier.example',
      'Do you know more about the pier? Get in touch by email.',
      'newsroom@baycourier.example',
      'To report an error, contact our newsroom.',
    ],
    keeps: [
      'Do you know more than the engineers? one member asked.',
      'Contact between the two pilots broke off at noon.',
    ],
    takesWrongly: ['Send us home, the divers begged.'],
  },
  'filed-under': {
    at: 'below',
    sets: ['Filed under: Harbour, Money', 'Tags: ferry, pier, council', 'Topics', '#ferry #pier'],
    keeps: [
      'Tags on the moorings go up by four pounds a year from April.',
      'Filed under another name, the complaint lay in a drawer for a year.',
      'Topics that were not on the agenda were left for June.',
    ],
  },
  'cross-reference': {
    at: 'within',
    sets: [
      'Also Read: Tanker prices double as the reservoirs fall',
      'READ MORE: Why the gauges fell silent',
      'RELATED: The lamp that nobody lit',
      'See also: How the pier was built',
      'More on this story: the summer of the storms',
    ],
    keeps: [
      'Related charges were dropped.',
      'Related charges against two wardens were dropped in August.',
      'Read more than three hundred pages, as the jurors were asked to do, and one word comes back.',
      'See also what the pier cost, the auditor told the members.',
      'Recommended by two engineers, the plan still failed.',
      'Background checks on the divers took a month.',
    ],
    takesWrongly: ['More on the vote is expected on Friday.'],
  },
  navigation: {
    at: 'above',
    sets: [
      'Skip to content',
      'Home > News > Harbour',
      'Menu',
      'News Sport Weather Business',
      '← Previous Post',
      'Page 2 of 3',
      'Scroll to top',
      'Scroll down for video',
      'PreviousHarbour vote is put off',
    ],
    keeps: [
      'Next Harbour Day, the pier opens again.',
      'Back to the harbour went the divers, all six of them.',
      'Home for the crew is a hut without a stove.',
      'News of the vote reached the islands by noon.',
    ],
  },
  'machine-note': {
    at: 'above',
    sets: [
      'Takeaways may contain errors.',
      'This summary was generated by AI',
      'AI-generated summary',
      'Powered by AI',
    ],
    keeps: [
      'The picture of the flooded pier was generated by AI, the police said.',
      'The council’s records may contain errors, the auditor warned.',
    ],
  },
  'site-footer': {
    at: 'below',
    sets: [
      'Privacy policy. Terms of use. Corrections policy.',
      'Proudly powered by WordPress',
      'Like Loading...',
      'Our Standards: The Bay Courier Trust Principles',
      'Was this article helpful?',
    ],
    keeps: [
      'The privacy policy of the ferry company was the first thing that the auditors read aloud.',
      'Careers in the harbour office begin at the bottom of a ladder.',
    ],
  },
  'photo-caption': {
    at: 'within',
    sets: [
      'Photo: Ivo Brandl',
      'Divers wait beside the pier at Ostrava Bay on Tuesday. (AP Photo/Lena Okun)',
      'The pier in 1961 (Image: Coastline Pictures)',
      'Image credit: Harbour Archive',
      'REUTERS/Ines Maro',
    ],
    keeps: [
      'Photographs of the pier were shown to the jury.',
      'Pictures can lie, the witness said, and so can tickets.',
      'The harbour master spoke to Reuters.',
      'The film (a courtesy of the museum) was shown twice.',
    ],
    takesWrongly: ['Credit: the bank had none left to give.'],
  },
  label: {
    at: 'above',
    sets: ['BREAKING', 'World', 'Exclusive', 'FOR IMMEDIATE RELEASE', 'Local News'],
    keeps: ['Live news is all that the radio has, the warden said.', 'World records were broken twice.'],
  },
  'pull-quote': {
    at: 'within',
    sets: ['“The piles under the ticket office would not last another winter.”'],
    keeps: ['Two engineers had told the members the opposite a year before.', '“Would not last.”'],
  },
  'repeated-title': {
    at: 'above',
    sets: [`${HEADLINE} | The Bay Courier`, `${HEADLINE} – Bay Courier News`],
    keeps: ['Ostrava Bay to close its ferry pier? Not this year, the builders hope.'],
  },
  'author-bio': {
    at: 'below',
    sets: [
      'Ludmila Harrow is a reporter who covers ports and fishing for the Bay Courier.',
      'Reach her at lharrow@baycourier.example or follow her on X @lharrow.',
      'About the author: she writes about water.',
    ],
    keeps: ['Ludmila Harrow is not the first to say so.', 'The warden covers a stretch of forty miles.'],
    takesWrongly: [
      'Ana Mlynar is a writer who lives on the pier, and she will have to move.',
      'No deal can be reached, the mayor said, before the summer is over.',
      'Investigators tried to contact her twice.',
      'Follow the gulls at dusk and you can see his point.',
    ],
  },
};

const PLACES: Place[] = ['within', 'below'];
const keepsEverywhere = (line: string): void => {
  for (const at of PLACES) expect(storyOf(articleWith(line, at)).blocks.map((block) => block.text)).toContain(line);
};

it('has a case for each rule, and no rule for none', () => {
  expect(Object.keys(CASES).sort()).toEqual(rules.map((rule) => rule.name).sort());
  for (const [name, { sets, keeps }] of Object.entries(CASES)) {
    expect(sets.length, `${name} sets nothing aside`).toBeGreaterThan(0);
    expect(keeps.length, `${name} keeps nothing`).toBeGreaterThan(0);
  }
});

it('gives each rule a name of its own and a reason that a reader understands', () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  for (const rule of rules) expect(rule.why.split(' ').length, rule.name).toBeGreaterThan(2);
});

describe.each(Object.entries(CASES))('%s', (name, { at, sets, keeps, takesWrongly = [] }) => {
  it.each(sets)('sets aside: %s', (line) => {
    const story = storyOf(articleWith(line, at));
    const aside = [
      ...story.setAside.map((entry) => [entry.rule, entry.text]),
      ...story.crossReferences.map((entry) => ['cross-reference', entry.text]),
    ];
    expect(aside).toContainEqual([name, line]);
    expect(story.title.text).toBe(HEADLINE);
    expect(story.blocks.map((block) => block.text)).toEqual([...PROSE]);
  });

  it.each(keeps)('keeps: %s', keepsEverywhere);

  for (const line of takesWrongly) it(`should keep: ${line}`, () => keepsEverywhere(line));
});

// Rules whose pattern misses what it was written for.
it('should set aside: Available on the App Store', () => {
  const story = storyOf(articleWith('Available on the App Store', 'below'));
  expect(story.setAside.map((entry) => entry.rule)).toContain('app-prompt');
});

it('should take a headline that begins with “File-” for a headline', () => {
  const lines = ['File-sharers find a new harbour for their songs', BYLINE, ...PROSE];
  expect(storyOf(lines.join('\n')).title.text).toBe(lines[0]);
});
