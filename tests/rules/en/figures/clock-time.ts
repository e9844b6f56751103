import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It opens at ⟦5⟧ p.m. on weekdays', 'at ⟦9⟧ o’clock', 'the ⟦10.30⟧am ferry'],
  leaves: ['⟦26⟧ Americans left', '⟦12⟧ ambulances came'],
};
