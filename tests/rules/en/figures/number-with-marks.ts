import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: ['It left at ⟦12⟧:30', 'at 12:⟦30⟧ it left', 'open ⟦24⟧/7', 'It ended 2:⟦1⟧'],
  leaves: ['of these: ⟦12⟧ boats', 'The harbour has ⟦12⟧ boats'],
};
