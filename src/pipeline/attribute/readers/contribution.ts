import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import type { Finding, LineReader } from './reader.ts';

const MOST_WORDS = 45;
/** Characters that may stand behind "contributed to this report". */
const MOST_BEHIND = 40;

export const contribution: LineReader = {
  name: 'contribution',
  why: 'names who helped: “… of the Bay Lantern contributed to this report.”',
  kind: 'credit',
  read: (line, { language, place, words }) => {
    if (!place.nearTail || words > MOST_WORDS || /^["“‘]/.test(line.text)) return undefined;
    const { closing, opening } = language.credits.contributions;
    const closes = closing.all(line).some(({ end }) => line.text.length - end <= MOST_BEHIND);
    if (!closes && opening.at(line, 0) === undefined) return undefined;
    return { confidence: 0.9, ...byAgency(line, language) };
  },
};

/** "Harbour Wire writer Ana Poe contributed": then the agency is credited. */
function byAgency(line: Line, { credits: { contributions } }: Language): Pick<Finding, 'hops'> {
  const agency = contributions.agencies.find(line);
  if (agency === undefined || contributions.contributed.find(line) === undefined) return {};
  return { hops: [{ name: agency.entry, role: 'credit', kind: 'wire' }] };
}
