import { isRole, isRoleAtOutlet } from '../names.ts';
import type { LineReader } from './reader.ts';

export const roleLine: LineReader = {
  name: 'role-line',
  why: 'below a byline, what the author is: “Senior Reporter”',
  kind: 'byline',
  reason: 'says what the author is',
  read: (line, { language, place, above }) =>
    place.outside &&
    above?.verdict?.rule === 'byline' &&
    (isRole(line.text, language) || isRoleAtOutlet(line.text, language))
      ? { confidence: 0.88 }
      : undefined,
};
