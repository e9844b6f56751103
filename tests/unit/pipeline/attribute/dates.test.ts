import { describe, expect, it, vi } from 'vitest';
import type { Story } from '../../../../src/pipeline/record/schema.ts';
import { PROSE, storyOf, texts } from '../article.ts';

const HEADLINE = 'Ostrava Bay to Close Its Ferry Pier After Forty Years';
const dated = (...lines: string[]): Story => storyOf([HEADLINE, 'By Ana Ruiz', ...lines, ...PROSE].join('\n'));

/** Line → day. */
const STATED: [line: string, day: string][] = [
  ['Published: 03 June 2024, 21:40 IST', '2024-06-03'],
  ['Published 6:14 p.m. ET Oct. 22, 2024', '2024-10-22'],
  ['Wed June 5, 2024', '2024-06-05'],
  ['June 5th, 2024', '2024-06-05'],
  ['5th of June, 2024', '2024-06-05'],
  ['2024-06-05', '2024-06-05'],
  ['2024-06-05T23:59:00Z', '2024-06-05'],
  ['25/06/2024', '2024-06-25'],
  ['06/25/2024', '2024-06-25'],
  ['25-06-2024', '2024-06-25'],
  ['Date: 25-06-2024', '2024-06-25'],
  ['05.06.2024 10:15', '2024-06-05'],
  ['6/25/24, 4:15 PM', '2024-06-25'],
  ['05-JUN-2024', '2024-06-05'],
  ['5-Jun-2024', '2024-06-05'],
  ['5-Jun-24', '2024-06-05'],
  ["5 Jun '24", '2024-06-05'],
  ['5. Juni 2024', '2024-06-05'],
  ['Mittwoch, 5. Juni 2024', '2024-06-05'],
  ['le 5 juin 2024', '2024-06-05'],
  ['5 de junio de 2024', '2024-06-05'],
  ['5 июня 2024 г.', '2024-06-05'],
  ['2024年6月5日', '2024-06-05'],
  ['Received: 5 May 2022 | Accepted: 16 May 2023 | Published: 5 June 2024', '2024-06-05'],
  ['Edited by Ben Poe · Fact-checked by Cy Moss · 5 June 2024', '2024-06-05'],
  ['5 June 2024 — Ben Poe', '2024-06-05'],
  ['29 February 2024', '2024-02-29'],
  ['1 January 2025 12:05 am', '2025-01-01'],
  ['31 December 2024 11:59 pm', '2024-12-31'],
];

describe('the day of publication', () => {
  it.each(STATED)('is read from “%s”', (line, day) => {
    const { published, blocks } = dated(line);
    expect([published?.value, published?.precision, published?.line, published?.basis]).toEqual([
      day,
      'day',
      3,
      'stated',
    ]);
    expect(line).toContain(published?.expression);
    expect(texts(blocks)).toEqual([...PROSE]);
  });

  it.each([
    ['an order of day and month that nobody can know', '05/06/2024'],
    ['a day that the calendar lacks', '31 February 2024'],
    ['a time without a day', '2 hours ago'],
    ['a day without a year', 'Tuesday, 4 June, 9:15 pm'],
    ['the day of a change alone', 'Updated June 4, 2024'],
    ['the day of a change behind its label and a bar', 'Updated | June 4, 2024'],
    ['the day on which it was handed in', 'Received: 4 June 2024'],
    ['the day of a change alone, said at length', 'Last updated on 7 June 2024 at 9:15 pm'],
  ])('is not read from %s: “%s”', (_why, line) => {
    expect(dated(line)).not.toHaveProperty('published');
    expect(texts(dated(line).blocks)).toEqual([...PROSE]);
  });

  it.each([
    ['before that of the change', ['Published 5 June 2024 | Updated 7 June 2024']],
    ['behind that of the change', ['Updated 7 June 2024, first published 5 June 2024']],
    ['on a line of its own', ['Updated: 7 June 2024', 'Published: 5 June 2024']],
    ['below its label', ['Published', '5 June 2024', 'Updated', '7 June 2024']],
  ])('stands %s', (_where, lines) => {
    expect(dated(...lines).published?.value).toBe('2024-06-05');
  });

  it('is read in the order that another date of its line proves', () => {
    expect(dated('05/04/2024 10:12 | Updated 19/04/2024 09:00').published?.value).toBe('2024-04-05');
    expect(dated('05/04/2024 10:12 | Updated 05/19/2024 09:00').published?.value).toBe('2024-05-04');
  });

  it('is not the day of which the text speaks', () => {
    const line = 'The pier was opened on 5 June 1984 by a minister who had never seen the sea before that day.';
    expect(storyOf([HEADLINE, 'By Ana Ruiz', line, ...PROSE].join('\n'))).not.toHaveProperty('published');
  });

  it('should be read from points between its numbers', () => {
    expect(dated('31.12.2024').published?.value).toBe('2024-12-31');
  });

  // Half a day behind and more than half a day ahead of Greenwich: a day read in the zone of the machine would slip.
  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('is the same on a machine in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const offset = new Date(2024, 5, 5, 12).getTimezoneOffset();
    const days = STATED.map(([line]) => dated(line).published?.value);
    vi.unstubAllEnvs();
    expect(offset).toBe(zone === 'Pacific/Kiritimati' ? -840 : 420);
    expect(days).toEqual(STATED.map(([, day]) => day));
  });
});
