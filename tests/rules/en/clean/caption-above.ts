import type { Examples } from '../../examples.ts';
import { PROSE } from '../../../unit/pipeline/article.ts';

export const examples: Examples = {
  finds: [
    { text: 'Divers wait beside the old pier at dawn', above: [PROSE[0]], below: ['Photo: Ivo Brandl', ...PROSE] },
  ],
  leaves: [
    { text: 'Divers wait beside the old pier at dawn', above: [PROSE[0]], below: PROSE },
    { text: 'Divers wait', above: [PROSE[0]], below: ['Photo: Ivo Brandl', ...PROSE] },
    { text: 'Divers wait beside the old pier.', above: [PROSE[0]], below: ['Photo: Ivo Brandl', ...PROSE] },
    {
      text: 'Divers wait beside the old pier at dawn',
      above: [PROSE[0]],
      below: ['Photo: the archive of the harbour has ten thousand more of these', ...PROSE],
    },
  ],
};
