/**
 * What words in marks are, and whose. The first rule that says anything decides: a clause that broke the words off or
 * stands right behind makes them speech, whatever they look like; then what is no speech is left; then verbs before,
 * further on, and at last the paragraph give them to somebody.
 */
import type { Scene } from '../scene.ts';
import type { MarkedWords } from '../words.ts';
import { accordingTo } from './according-to.ts';
import { agentFurtherOn } from './agent-further-on.ts';
import { announced } from './announced.ts';
import { clauseBehind } from './clause-behind.ts';
import { clauseBehindAnyway } from './clause-behind-anyway.ts';
import { goesOn } from './goes-on.ts';
import { knownName } from './known-name.ts';
import { nameAndColon } from './name-and-colon.ts';
import { nickname } from './nickname.ts';
import { noSentence } from './no-sentence.ts';
import { noWords } from './no-words.ts';
import { reopened } from './reopened.ts';
import type { Rule, Verdict } from './rule.ts';
import { sentenceBefore } from './sentence-before.ts';
import { setAsName } from './set-as-name.ts';
import { speakerBefore } from './speaker-before.ts';
import { term } from './term.ts';
import { unclaimed } from './unclaimed.ts';
import { ungoverned } from './ungoverned.ts';
import { verbFurtherOn } from './verb-further-on.ts';
import { verbInFront } from './verb-in-front.ts';
import { work } from './work.ts';

/** They leave words that no clause right behind them makes speech. */
const LEAVING: readonly Rule[] = [nickname, term, work, setAsName, knownName];

/** They take words, or leave what nothing before them has taken. */
const SPEECH: readonly Rule[] = [
  clauseBehind,
  verbInFront,
  nameAndColon,
  accordingTo,
  clauseBehindAnyway,
  verbFurtherOn,
  agentFurtherOn,
  ungoverned,
  noSentence,
  reopened,
  announced,
  sentenceBefore,
  speakerBefore,
  unclaimed,
];

export const RULES: readonly Rule[] = [noWords, goesOn, ...LEAVING, ...SPEECH];

export function judge(scene: Scene, words: MarkedWords): (Verdict & { rule: string }) | undefined {
  for (const rule of RULES) {
    if (words.after !== undefined && LEAVING.includes(rule)) continue;
    const { name, read } = rule;
    const verdict = read(scene, words);
    if (verdict !== undefined) return { rule: name, ...verdict };
  }
  return undefined;
}
