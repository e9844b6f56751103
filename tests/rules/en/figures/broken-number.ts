import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['version ⟦1.2.3⟧ of it', 'about ⟦1,00⟧ boats', 'a .⟦45⟧ pistol', 'at ⟦45⟧° north'],
  leaves: ['⟦1,000⟧ boats', '⟦1.200.000⟧ euros', '⟦1,5⟧ million euros', 'at ⟦30⟧ °C'],
};
