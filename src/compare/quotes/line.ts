import { count } from '../../interface/words.ts';
import type { QuotesTable } from './shape.ts';

export function quotesLine({ speakers }: QuotesTable): string | undefined {
  const statements = speakers.flatMap((speaker) => speaker.statements);
  if (statements.length === 0) return undefined;
  const shared = statements.filter(({ articles }) => articles > 1);
  const reworded = shared.filter(({ versions }) => versions.some(({ relation }) => relation === 'reworded'));
  const named = speakers.filter(({ name }) => name !== undefined).length;
  const quoted = named === 0 ? count(statements.length, 'statement') : count(named, 'speaker');
  if (shared.length === 0) return `${quoted}, and nothing said that two articles quote`;
  const several = `${quoted}; ${count(shared.length, 'statement')} in more than one article`;
  return reworded.length === 0 ? several : `${several}, ${reworded.length} of them in other words`;
}
