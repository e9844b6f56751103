/** Cardinals in digits and words: how they are printed, and their value. */

const ONES: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const ONE = Object.keys(ONES).join('|');

const TEN = Object.keys(TENS).join('|');

const SCALE = Object.keys(SCALES).join('|');

const WORD = `(?:(?:${TEN})(?:[- ](?:${ONE}))?|${ONE})`;

const WORDS = `(?:(?:half an?|a quarter of a|an?|${WORD})(?:[- ](?:${SCALE}))+(?:[ -](?:and )?${WORD}(?:[- ](?:${SCALE}))?)*|${WORD})`;

const VAGUE =
  '(?:(?:tens|hundreds|thousands|millions|billions|dozens|scores) of )?(?:tens|hundreds|thousands|millions|billions|dozens|scores)(?= of\\b)';

const CURRENCY =
  '(?:US\\$|A\\$|C\\$|NZ\\$|HK\\$|MX\\$|R\\$|S\\$|\\$|£|€|¥|₹|₩|₦|₽|₺|Rs\\.?\\s?|R(?=\\d)|USD\\s?|EUR\\s?|GBP\\s?|MXN\\s?)';

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';

const SHORT = '(?:bn|tn|mn|[mkbt](?![\\p{L}\\d]))';

export const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:#№_-]|(?<!\\p{L})[-–−](?=\\d))(?<cur>${CURRENCY})?(?:(?<digits>${DIGITS})(?:\\s?(?<short>${SHORT})|[ -]?(?<scale>${SCALE}|lakh|crore)s?(?![\\p{L}]))?|(?<vague>${VAGUE})|(?<words>${WORDS}))(?![\\p{L}\\p{N}_]|[.,:]\\d|/\\d|°[^CFc])`,
  'giu',
);

/** What a text with a number holds; it is asked first, since it is found faster. */
export const NUMBER_HINT =
  /\d|\b(?:a quarter|half an?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|tens|dozens?|scores|hundreds?|thousands?|millions?|billions?|trillions?)\b/i;

export function valueOf(groups: Record<string, string | undefined>): { value?: number } | undefined {
  if (groups['vague'] !== undefined) return {};
  const digits = groups['digits'];
  if (digits !== undefined) {
    const base = Number(digits.replaceAll(',', ''));
    const scale = (groups['scale'] ?? groups['short'] ?? '').toLowerCase();
    const factor =
      scale === ''
        ? 1
        : (SCALES[scale] ??
          { bn: 1e9, b: 1e9, tn: 1e12, t: 1e12, mn: 1e6, m: 1e6, k: 1e3, lakh: 1e5, crore: 1e7 }[scale] ??
          1);
    // Ten decimal places are more than any text prints and fewer than what a binary fraction adds.
    return { value: Number((base * factor).toPrecision(12)) };
  }
  const words = groups['words'];
  return words === undefined ? undefined : { value: wordsToNumber(words) };
}

function wordsToNumber(words: string): number {
  let total = 0;
  let current = 0;
  const list = words
    .toLowerCase()
    .replace(/half an?/, 'half')
    .replace('a quarter of a', 'quarter')
    .split(/[\s-]+/);
  for (const word of list) {
    if (word === 'half') current = 0.5;
    else if (word === 'quarter') current = 0.25;
    else if (word === 'a' || word === 'an') current = current === 0 ? 1 : current;
    else if (Object.hasOwn(ONES, word)) current += ONES[word] ?? 0;
    else if (Object.hasOwn(TENS, word)) current += TENS[word] ?? 0;
    else if (word === 'hundred' || word === 'dozen') current = (current === 0 ? 1 : current) * (SCALES[word] ?? 1);
    else if (Object.hasOwn(SCALES, word)) {
      total += (current === 0 ? 1 : current) * (SCALES[word] ?? 1);
      current = 0;
    }
  }
  return total + current;
}
