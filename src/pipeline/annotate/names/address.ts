import type { Language } from '../../language/language.ts';

/** Whether a man or a woman is addressed: "Mr", "Ms". */
export type Address = 'he' | 'she';

export function addressOf(printed: string, { people }: Language): Address | undefined {
  const word = printed.replace(/\.$/, '');
  if (people.addressOfMen.has(word)) return 'he';
  return people.addressOfWomen.has(word) ? 'she' : undefined;
}
