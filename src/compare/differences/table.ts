/** Where they differ: the editor's questions, and what each article answers, with the passages that prove it. */
import type { PlacedStory } from '../../pipeline/record/placed.ts';
import { distinct, passageAt, readable, whose, witnesses } from '../passages.ts';
import type { DifferenceCell, DifferencesTable } from './shape.ts';
import type { Comparison, Question } from '../types.ts';

export function differencesOf(comparison: Comparison): DifferencesTable {
  const stories = readable(comparison.stories);
  const complete = stories.length === comparison.stories.length;
  return {
    ...witnesses(comparison),
    rows: comparison.event.differences.map((question) => ({
      id: question.id,
      question: question.question,
      // It sums all of them up.
      ...(question.gist !== undefined && complete && { gist: question.gist }),
      cells: stories.map((story) => cell(story, question)),
    })),
  };
}

function cell(story: PlacedStory, { answers }: Question): DifferenceCell {
  const { siglum } = story;
  const answer = siglum !== undefined && Object.hasOwn(answers, siglum) ? answers[siglum] : undefined;
  if (answer === undefined) return { ...whose(story), state: 'unanswered' };
  if (answer === 'nothing') return { ...whose(story), state: 'nothing' };
  const { stance, text, lines } = answer;
  return {
    ...whose(story),
    state: 'says',
    stance,
    text,
    passages: distinct(lines.map((line) => passageAt(story, line))),
  };
}
