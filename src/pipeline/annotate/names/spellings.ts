/** The ways in which papers print one name: hyphens, order, the mark of a generation, the stops of an acronym. */
import type { Language } from '../../language/language.ts';
import { JOINED_PARTS } from '../../language/names/parts.ts';
import { fold } from '../../text/fold.ts';
import { keyOf } from '../../text/tokens.ts';

/** Joints of a name that are spelled in all combinations; of a name with more, one at a time. */
const MOST_JOINTS = 3;

/** A person's name and the mark of a generation behind it: "Walter Tipperman", "Jr." */
export function withoutGeneration(name: string, { people }: Language): { base: string; generation?: string } {
  const at = name.lastIndexOf(' ');
  const last = name.slice(at + 1);
  if (at === -1 || !people.generations.has(last.replace(/\.$/, ''))) return { base: name };
  return { base: name.slice(0, at).replace(/,$/, ''), generation: last };
}

/** A name with its generation behind it: "Tipperman Jr.", "Tipperman, Jr." */
export const withGeneration = (base: string, generation: string): string[] =>
  [generation, generation.replace(/\.$/, '')].flatMap((mark) => [`${base} ${mark}`, `${base}, ${mark}`]);

/** A person's name in the order of the West as well, where the family's name stands first: "Wenjie Xu". */
export const otherOrder = (name: string, family: string | undefined): string[] =>
  family !== undefined && name.startsWith(`${family} `) ? [`${name.slice(family.length + 1)} ${family}`] : [];

interface Joint {
  at: number;
  choices: readonly string[];
}

/** With each hyphen as a space or nothing, and hyphens where others set them: "Abdul Rahman", "Kim Jong-un". */
export function hyphenations(name: string, family?: string): string[] {
  const parts = name.split(/([\s-])/u);
  const joints = jointsOf(parts, givenIn(name, family));
  const spelled = (of: readonly string[], { at, choices }: Joint): string[][] =>
    choices.map((mark) => of.map((own, i) => (i === at ? mark : own)));
  const all =
    joints.length > MOST_JOINTS
      ? joints.flatMap((joint) => spelled(parts, joint))
      : joints.reduce((lists: string[][], joint) => lists.flatMap((list) => spelled(list, joint)), [parts]);
  return all.map((own) => own.join('')).filter((own) => own !== name);
}

function jointsOf(parts: readonly string[], given: { from: number; to: number }): Joint[] {
  const joints: Joint[] = [];
  let offset = 0;
  for (const [at, part] of parts.entries()) {
    const before = fold(parts[at - 1] ?? '');
    const inGiven = offset > given.from && offset < given.to;
    if (part === '-' || (part === ' ' && JOINED_PARTS.has(before))) joints.push({ at, choices: ['-', ' ', ''] });
    else if (part === ' ' && inGiven && !before.includes('.')) joints.push({ at, choices: [' ', '-', ''] });
    offset += part.length;
  }
  return joints;
}

/** Where the given names stand. Of a surname alone nothing is given. */
function givenIn(name: string, family: string | undefined): { from: number; to: number } {
  if (family !== undefined && name.startsWith(`${family} `)) return { from: family.length + 1, to: name.length };
  const last = family !== undefined && name.endsWith(` ${family}`) ? family : name.slice(name.lastIndexOf(' ') + 1);
  return { from: 0, to: name.length - last.length - 1 };
}

/** "BNW" → "B.N.W."; "B.N.W." → "BNW" */
export function acronyms(name: string): string[] {
  if (/^\p{Lu}{2,6}$/u.test(name)) {
    const dotted = Array.from(name).join('.');
    return [`${dotted}.`, dotted];
  }
  return /^(?:\p{Lu}\.){2,6}$/u.test(name) ? [name.replaceAll('.', '')] : [];
}

/** Whether a surname is a word of the language as well, or of its calendar: "Power", "March". */
export function isAlsoWord(surname: string, { people, calendar }: Language): boolean {
  const { month, weekday } = calendar.named.get(keyOf(surname)) ?? {};
  return month !== undefined || weekday !== undefined || people.surnameWords.has(surname);
}
