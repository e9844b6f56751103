import type { PeopleWords } from '../../language/people.ts';

/** Whether a man or a woman is addressed: "Mr", "Ms". */
export type Address = 'he' | 'she';

export function addressOf(printed: string, { addressOfMen, addressOfWomen }: PeopleWords): Address | undefined {
  const word = printed.replace(/\.$/, '');
  if (addressOfMen.has(word)) return 'he';
  return addressOfWomen.has(word) ? 'she' : undefined;
}
