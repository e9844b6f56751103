/** The shape of a person's name in a credit: capitalized words, initials, particles. */

const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|la|las|le|los|van|von|der|den|ter|bin|ibn|al|el|y|e|af|av|st|mc|o)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.’'‑-]*|\p{Lu}\.(?:\p{Lu}\.)*)$/u;
/** Words with which a role, desk or outlet begins, not a name. */
const NOT_A_NAME = new Set(
  (
    'staff writer reporter correspondent editor editors senior chief contributing special political national international associated press news desk bureau team ' +
    'reuters ap afp bbc cnn tribune times post herald digital web columnist producer deputy managing executive health science business sports crime courts ' +
    'education the for in at on updated published posted monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december local democracy reporting service'
  ).split(' '),
);

/** A line of roles and desks, without a name: "Senior Reporter". */
export function isRole(text: string): boolean {
  const list = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return (
    list.length > 0 &&
    list.length <= 7 &&
    list.every((word) => NOT_A_NAME.has(word) || word === 'of' || word === 'and') &&
    list.some((word) => /^(?:reporter|writer|correspondent|editor|columnist|producer)s?$/.test(word))
  );
}

/** "Sentinel Staff Writer", "BBC Diplomatic Correspondent": below a byline, the author's place at an outlet. */
export const isRoleAtOutlet = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.’'&-]*\s){1,5}(?:Writer|Reporter|Correspondent|Editor|Columnist|Producer)s?$/u.test(text);

export function looksLikeName(text: string): boolean {
  const list = text.trim().split(/\s+/);
  if (list.length < 2 || list.length > 6) return false;
  return (
    list.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    NAME_WORD.test(list[0] ?? '') &&
    !list.some((word) => NOT_A_NAME.has(word.toLowerCase().replace(/[.,]/g, '')))
  );
}

/**
 * The names at the start of what follows "By": `Ana Ruiz and B. Poe, Staff Writers | 4 May` → `Ana Ruiz and B. Poe`.
 * One word is a name only where nothing else follows (`By admin`).
 */
export function leadingNames(text: string): string | undefined {
  const clean = text.replace(/\s+/g, ' ').trim();
  const head =
    clean.split(/\s?(?:[|•·;(@/]|\s[-–—]\s|\s(?:on|in|for|at|from|of)\s(?=[\p{Lu}\d]))/u, 1)[0]?.trim() ?? '';
  const parts = head.split(/(\s?,\s(?:and\s)?|\s(?:and|&|with)\s)/);
  let out = '';
  for (let i = 0; i < parts.length; i += 2) {
    const part = (parts[i] ?? '').trim().replace(/,$/, '');
    if (!looksLikeName(part)) break;
    out += (i === 0 ? '' : (parts[i - 1] ?? '')) + part;
  }
  if (out !== '') return out;
  const single = /^[\p{L}][\p{L}\d_.’'-]{1,30}$/u.exec(head)?.[0];
  if (single !== undefined && single === clean) return single;
  // A desk or outlet signs as well: "By Tribune News Staff", "By The Associated Press".
  const desk = parts[0]?.trim() ?? '';
  const list = desk.split(' ');
  return list.length >= 1 &&
    list.length <= 6 &&
    list.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:and|of|the|for)$/.test(word))
    ? desk
    : single;
}
