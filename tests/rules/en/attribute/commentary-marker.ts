import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'BL Editor: The council has done nothing at all.',
    'Editor’s note: This article was changed.',
    'Our view: The pier must stay.',
    'The Lantern says: The pier must stay.',
    '[A note from the editors: Comments are closed.]',
    'Opinion: The pier must stay.',
  ],
  leaves: [
    'The editor: a small man with a large hat.',
    'Opinion: Pier must stay',
    'Editors of the paper had voted for the pier.',
    'In my view: the sea.',
  ],
};
