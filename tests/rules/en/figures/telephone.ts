import type { Examples } from '../../examples.ts';

export const examples: Examples = {
  finds: [
    'Call ⟦0800⟧ 555 0199',
    'Call 0800 ⟦555⟧ 0199',
    'on 0800 555 ⟦0199⟧',
    'ring ⟦999⟧ at once',
    'the desk is on ⟦+44⟧ 20 7946 0018',
    'Tel. (555) 010-⟦4477⟧',
  ],
  leaves: ['⟦12 500⟧ homes', 'They call ⟦40⟧ witnesses', '⟦3⟧ 400 people came', 'the years 2014 ⟦2015⟧'],
};
