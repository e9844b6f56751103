/**
 * A sentence of the editor's in clauses, each with the passages that say so: `[The ferry ran aground]{A:2 B:4}, [with
 * some 40 people on board]{B:9,12}.` Words outside of brackets join them, and claim nothing.
 */
import { z } from 'astro/zod';

/** One stretch of the sentence, as it is printed. */
interface WrittenClause {
  text: string;
  /** Letter and line of each passage that says so; none for the words between the clauses. */
  marks: { siglum: string; line: number }[];
}

const CLAUSE = /\[([^[\]{}]+)\]\{([^{}]*)\}/g;
const MARK = /^([A-Z]{1,2}):([1-9]\d*(?:,[1-9]\d*)*)$/;

/** The sentence of an event's file, read into its clauses. */
export const writtenSentence = z
  .string()
  .min(1)
  .transform((written, context): WrittenClause[] => {
    const refuse = (message: string): void => {
      context.addIssue({ code: 'custom', message });
    };
    const clauses: WrittenClause[] = [];
    let end = 0;
    const join = (text: string): void => {
      if (/[[\]{}]/.test(text)) refuse(`[words]{A:2 B:4}, each bracket closed and none in another`);
      if (text !== '') clauses.push({ text, marks: [] });
    };
    for (const match of written.matchAll(CLAUSE)) {
      const [whole, text = '', marked = ''] = match;
      join(written.slice(end, match.index));
      end = match.index + whole.length;
      const marks = marked.split(/\s+/).flatMap((mark) => {
        const [, siglum = '', lines = ''] = MARK.exec(mark) ?? [];
        return lines.split(',').flatMap((line) => (line === '' ? [] : [{ siglum, line: Number(line) }]));
      });
      if (marked.trim() === '' || marked.split(/\s+/).some((mark) => mark !== '' && !MARK.test(mark)))
        refuse(`letters with lines behind “${text}”, such as {A:2 B:4,9}`);
      clauses.push({ text, marks });
    }
    join(written.slice(end));
    if (clauses.every(({ marks }) => marks.length === 0))
      refuse('a clause with its passages at least, such as [The ferry ran aground]{A:2 B:4}');
    return clauses;
  });
