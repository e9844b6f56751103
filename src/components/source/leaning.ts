/** How much an article leans on others' words: what stands in quotation marks, whose it is, whom it credits. */
import { quotationsOf } from '../../compare/measure/measure.ts';
import type { Story } from '../../pipeline/record/schema.ts';

interface Leaning {
  credits: number;
  /** Of the original; absent for a digest whose original was not measured, and for what is not read. */
  said?: {
    /** Passages in quotation marks. */
    quotations: number;
    /** Of those, the ones whose speaker the text names. */
    attributed: number;
    speakers: number;
    /** Words in quotation marks, of a hundred; absent where there are no words. */
    quoted?: number;
  };
}

export function leaningOf(story: Story): Leaning {
  const credits = story.trail.filter(({ role }) => role === 'credit').length;
  const isDigest = story.form === 'digest';
  const said = story.read === false ? undefined : isDigest ? story.measured?.quotations : quotationsOf(story);
  if (said === undefined) return { credits };
  const words = (isDigest ? story.measured?.words : story.words) ?? 0;
  const { count, attributed, speakers } = said;
  const quoted = words > 0 ? Math.round((100 * said.words) / words) : undefined;
  return { credits, said: { quotations: count, attributed, speakers, ...(quoted !== undefined && { quoted }) } };
}
