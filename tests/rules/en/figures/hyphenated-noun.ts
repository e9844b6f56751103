import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['a ⟦1,500⟧-seat hall', 'a ⟦14⟧-member crew', 'a ⟦40⟧-bed ward', 'the ⟦twelve⟧-page report'],
  leaves: ['a ⟦1,500⟧ seat hall', 'a ⟦20⟧-odd boats', 'a ⟦10⟧-mile stretch', 'a ⟦9⟧-to-5 job', 'the ⟦20⟧-strong band'],
};
