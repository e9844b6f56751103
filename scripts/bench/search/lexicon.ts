/** The 2,203 names with 1,118 aliases that stand beside the project, as search records; real people, so for tests only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameRecord } from '../../../src/search/types.ts';
import { ROOT } from '../../run.ts';

const FILE = join(ROOT, '..', 'shared', 'data', 'names', 'ofac-narcotics.json');

interface Listed {
  uid: number;
  name: string;
  type: string;
  alternateNames: string[];
}

export const hasLexicon = (): boolean => existsSync(FILE);

export function lexicon(): NameRecord[] {
  const listed = JSON.parse(readFileSync(FILE, 'utf8')) as Listed[];
  return listed.map(({ uid, name, type, alternateNames }) => ({
    kind: type === 'individual' ? 'person' : 'group',
    id: `n-${uid}`,
    title: printed(name, type),
    url: `/people/n-${uid}/`,
    aliases: [...new Set(alternateNames.map((alias) => printed(alias, type)))],
    articles: [],
  }));
}

/** "CARO QUINTERO, Rafael" is called Rafael Caro Quintero. */
function printed(name: string, type: string): string {
  const [surname = '', given] = type === 'individual' ? name.split(', ') : [name];
  const ordered = given === undefined ? surname : `${given} ${surname}`;
  return ordered.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
