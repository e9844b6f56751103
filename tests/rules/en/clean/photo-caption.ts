import type { Examples } from '../../examples.ts';
import { within } from '../article.ts';

export const examples: Examples = {
  finds: [
    within('Photo: Ivo Brandl'),
    within('Divers wait beside the pier at Ostrava Bay on Tuesday. (AP Photo/Lena Okun)'),
    within('The pier in 1961 (Image: Coastline Pictures)'),
    within('Image credit: Harbour Archive'),
    within('REUTERS/Ines Maro'),
    within('Divers wait at the pier. Lena Okun/AFP'),
    within('Divers wait at the pier. Photo Lena Okun'),
    within('Divers wait at the pier (Lena Okun/Harbour Archive)'),
    within('via Getty Images'),
    within('File photo of the pier'),
  ],
  leaves: [
    within('Photographs of the pier were shown to the jury.'),
    within('Pictures can lie, the witness said, and so can tickets.'),
    within('The harbour master spoke to Reuters.'),
    within('The film (a courtesy of the museum) was shown twice.'),
    within('Credit: the bank had none left to give.'),
    within('Bank creditors approve the plan for the pier'),
    within('The picture of the harbour is mixed'),
    within('A freeze on petrol duty'),
    within('File-sharers find a new harbour for their songs'),
    within('By Lena Okun (AP)'),
  ],
};
