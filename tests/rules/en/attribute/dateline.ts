import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'MIAMI (AP) — The pier is closed.',
    'LONDON, Aug 13 (Reuters) - The pier is closed.',
    'PORT HADDON, Nov. 16 -- The pier is closed.',
    'Washington, D.C. — The pier is closed.',
    'San Telmo del Río – The pier is closed.',
    '(dpa) - The pier is closed.',
    'OSTRAVA BAY, 4 June 2031: The pier is closed.',
    'PARIS/BERLIN, Aug 13 (Reuters) - The pier is closed.',
    'LONDON/NEW YORK — The pier is closed.',
  ],
  leaves: [
    'Maria Lopez — a teacher who swims there — said so.',
    'The pier - or what is left of it - will be sold.',
    'One thing is certain: the pier is closed.',
    'NASA - The pier is closed.',
    'BREXIT — or what is left of it — has not changed the pier.',
    'Monday — The pier is closed.',
    'OSTRAVA BAY: The pier is closed.',
  ],
};
