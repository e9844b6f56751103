/** How much an article leans on others' words: what stands in quotation marks, whose it is, whom it credits. */
import type { Story } from '../pipeline/record/schema.ts';

export interface Leaning {
  /** Passages in quotation marks. */
  quotations: number;
  /** Of those, the ones whose speaker the text names. */
  attributed: number;
  speakers: number;
  credits: number;
  /**
   * Words in quotation marks, of a hundred. Absent for a digest: how much of an original it quotes is the editor's
   * choice, and says nothing of the original.
   */
  quoted?: number;
}

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

export function leaningOf({ quotes, trail, blocks, form }: Story): Leaning {
  const marked = quotes.filter(({ kind }) => kind !== 'indirect');
  const speakers = marked.flatMap(({ speaker, speakerName }) => speaker ?? speakerName ?? []);
  const all = blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const within = marked.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return {
    quotations: marked.length,
    attributed: speakers.length,
    speakers: new Set(speakers).size,
    credits: trail.filter(({ role }) => role === 'credit').length,
    ...(form === 'capture' && all > 0 && { quoted: Math.round((100 * within) / all) }),
  };
}
