/** The frame of each siglum, in a box of 24 units. Each letter has its own, so that its colour is never alone. */
const FRAMES: Readonly<Record<string, string>> = {
  A: 'M3 3h18v18H3z',
  B: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 1 1 0-21z',
  C: 'M12 .5 23.5 12 12 23.5.5 12z',
  D: 'M3 2h18v11.5c0 4.6-4.2 7.3-9 9.5-4.8-2.2-9-4.9-9-9.5z',
  E: 'M6.5 2h11L23.5 12l-6 10h-11L.5 12z',
};

export const frameOf = (letter: string): string => FRAMES[letter] ?? 'M3 3h18v18H3z';

/** Its colour; from the sixth article on, the ink's. */
export const toneOf = (letter: string): string =>
  letter in FRAMES ? `siglum-${letter.toLowerCase()}` : 'siglum-other';
