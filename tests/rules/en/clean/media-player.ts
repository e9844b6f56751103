import type { Examples } from '../../examples.ts';
import { within } from '../article.ts';

export const examples: Examples = {
  finds: [
    within('0:00 / 2:14'),
    within('Now Playing'),
    within('[Video Player: The pier at dawn (1:05)]'),
    within('Tap to unmute'),
    within('Image 3 of 12'),
    within('Duration 2:14'),
  ],
  leaves: [
    within('Playing to the gallery is not a crime, her lawyer said.'),
    within('Close to the pier stood a single lamp.'),
    within('close.'),
  ],
};
