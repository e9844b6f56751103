import type { Token } from '../../../text/tokens.ts';
import { firstVerb, type Scene } from '../scene.ts';
import { named } from '../speakers/index.ts';
import { subjectBefore } from '../subjects/before.ts';
import { isPassive } from '../verbs/passive.ts';
import { passiveBy } from '../verbs/passive-by.ts';
import { type ClauseRule, headOf } from './rule.ts';

/** Characters between the marks and the verb. */
const LONGEST = 220;
/** Characters of the clause in which a word shows that it is another clause. */
const HEAD = 8;

export const subjectThenVerb: ClauseRule = {
  name: 'subject-then-verb',
  why: 'A subject and its verb of saying behind the marks: “…,” Roe said.',
  read: (scene, { inner, at, until: end, beyondTitle: until }) => {
    if (!breaksOff(inner, scene.outside.slice(at, end)) || inner.endsWith('.')) return undefined;
    const verb = firstVerb(scene, at, until);
    if (verb === undefined || verb.at - at > LONGEST || isInterrupted(scene.outside.slice(at, verb.at)))
      return undefined;
    const agent = passiveBy.subject(scene, at, verb);
    if (agent !== undefined) return named(scene, agent.subject, at);
    // "…,” Roe was told.": whose words they are is not said.
    if (verb.kind.addresses === true && isPassive(scene, at, verb)) return {};
    const subject = subjectBefore(scene, at, verb.at);
    if (subject === undefined || startsOtherClause(scene, at, subject.kind === 'role')) return undefined;
    return named(scene, subject, at);
  },
};

/** A comma, a dash or a mark of the sentence stands at the end of the words, or a comma or dash right behind. */
const breaksOff = (inner: string, clause: string): boolean => /[,?!…—–-]$/.test(inner) || /^\s*[,—–]/.test(clause);

/** A sentence or a colon stands between; the full stop of a short word is none: "Mr. Roe". */
const isInterrupted = (lead: string): boolean => /[.;]\s|:\s/.test(lead.replace(/\b\p{Lu}\p{L}{0,3}\./gu, ''));

/** "the mayor", "residents", "Police": what can stand for somebody. */
function opensRole({ key, kind, capital }: Token, { language: { speech, people } }: Scene): boolean {
  if (kind !== 'word') return false;
  return (
    capital ||
    [speech.determiners, speech.quantifiers, speech.unclear, people.commonNouns].some((list) => list.has(key)) ||
    speech.pluralEndings.some((ending) => key.endsWith(ending))
  );
}

/** A role begins as a role does; whatever the subject, no joining word stands at its head. */
function startsOtherClause(scene: Scene, at: number, isRole: boolean): boolean {
  const { line, language } = scene;
  let i = headOf(scene, at);
  const head = line.tokens[i];
  if (head === undefined) return false;
  if (isRole && !opensRole(head, scene)) return true;
  for (
    let token: typeof head | undefined = head;
    token !== undefined && token.end <= head.start + HEAD;
    token = line.tokens[++i]
  )
    if (language.speech.clauseHeads.has(token.key)) return true;
  return false;
}
