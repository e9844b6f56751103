import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    { text: '⟦March⟧ was cold.', above: ['Bill March has a boat.'] },
    { text: 'He came in ⟦March⟧.', above: ['Bill March has a boat.'] },
    { text: 'On 2 ⟦March⟧ nobody came.', above: ['Bill March has a boat.'] },
    { text: '⟦Field⟧ hands were few.', above: ['Ada Field has a boat.'] },
    { text: 'It lay in a ⟦Field⟧ of its own.', above: ['Ada Field has a boat.'] },
  ],
  leaves: [
    { text: 'Mr ⟦March⟧ was cold.', above: ['Bill March has a boat.'] },
    { text: '⟦Field⟧ said so.', above: ['Ada Field has a boat.'] },
    { text: 'A letter came from ⟦Field⟧ on Monday.', above: ['Ada Field has a boat.'] },
    { text: '⟦Brody⟧ was cold.', above: ['Dale Brody has a boat.'] },
  ],
};
