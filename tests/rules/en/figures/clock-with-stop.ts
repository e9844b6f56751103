import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'The ferry leaves at ⟦8.45⟧',
    'Lunch is from ⟦12.30⟧ to 1.15',
    'Lunch is from 12.30 to ⟦1.15⟧',
    'the ⟦9.05⟧ is often late',
    'He caught the ⟦17.20⟧ to Leeds',
    'Doors open at ⟦7.00⟧, as ever',
  ],
  leaves: [
    'It grew by ⟦8.45⟧ percent',
    'a share price of ⟦8.45⟧',
    'from ⟦8.45⟧ points to 9.10',
    'at ⟦8.75⟧ metres',
    'at ⟦8.4⟧',
  ],
};
