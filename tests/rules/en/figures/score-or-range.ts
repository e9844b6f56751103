import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'the ⟦1995⟧-96 crops',
    'a run of ⟦2⟧-3 defeats',
    'They won ⟦3⟧-1',
    'They won 3–⟦1⟧',
    'a ⟦24⟧–18 lead',
    'at ⟦-5⟧ or so',
  ],
  leaves: ['⟦20⟧-25 beds', '⟦20⟧-30 percent of it', '20–⟦30⟧ people came', 'for €⟦500⟧-€1,000'],
};
