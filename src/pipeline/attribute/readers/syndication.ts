import { trimName } from './outlet-name.ts';
import type { LineReader } from './reader.ts';
import { textFrom } from './steps.ts';

export const syndication: LineReader = {
  name: 'syndication',
  why: 'quotes the headline and names where it stood: “The post … appeared first on …”',
  kind: 'credit',
  read: (line, { language }) => {
    const { opening, closing } = language.credits.appeared;
    const opens = opening.at(line, 0);
    const closes = opens && closing.find(line, opens.after);
    if (opens === undefined || closes === undefined) return undefined;
    const title = line.text
      .slice(opens.end, closes.start)
      .trim()
      .replace(/^["“](.*)["”]$/u, '$1')
      .trim();
    const name = trimName(textFrom(line, closes.after), language);
    // Surer than any other credit: it may stand anywhere.
    return { confidence: 0.97, title, hops: [{ name, role: 'publisher' }] };
  },
};
