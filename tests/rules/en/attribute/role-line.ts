import type { Examples } from '../../examples.ts';
import { PROSE } from '../../units.ts';

export const examples: Examples = {
  finds: [
    { text: 'Senior Reporter', above: ['By Ana Ruiz'], below: PROSE },
    { text: 'Lantern Staff Writer', above: ['By Ana Ruiz'], below: PROSE },
    { text: 'Senior Reporter, Bay Lantern', above: ['By Ana Ruiz'], below: PROSE },
    { text: 'Crime correspondent at the Bay Lantern', above: ['By Ana Ruiz'], below: PROSE },
    { text: 'Environment editor', above: ['By Ana Ruiz'], below: PROSE },
  ],
  leaves: [
    'Senior Reporter',
    { text: 'Senior members of the board', above: ['By Ana Ruiz'], below: PROSE },
    { text: 'Reporter, the board has one', above: ['By Ana Ruiz'], below: PROSE },
    { text: 'Meet the editor', above: ['By Ana Ruiz'], below: PROSE },
    { text: 'Crime desk', above: ['By Ana Ruiz'], below: PROSE },
  ],
};
