/** On what ground a text is shown that belongs to another: "by use of a public feed", "for educational purposes". */
import type { Language } from '../../language/index.ts';
import { sentences } from '../../text/sentences.ts';
import { type Line, readLine } from '../../text/tokens.ts';

const LEAST_USE = 3;
const LONGEST_USE = 60;
const LONGEST_LICENCE = 40;

export function findBasis(text: string, language: Language): string | undefined {
  const found = sentences(text, language).flatMap(({ start, end }) => {
    const line = readLine(text.slice(start, end));
    return [useIn(line, language), purposeIn(line, language), licenceIn(line, language)].filter(
      (part) => part !== undefined,
    );
  });
  return found.length === 0 ? undefined : found.join('; ');
}

/** "by the use of a ⟨public feed⟩ offered …" */
function useIn(line: Line, { credits: { rights } }: Language): string | undefined {
  const match = rights.useOf.find(line);
  if (match === undefined) return undefined;
  const rest = line.text.slice(match.end);
  const clause = /^\s*([^,.;]*)/.exec(rest)?.[1] ?? '';
  const words = readLine(clause.slice(0, LONGEST_USE * 2));
  const end = rights.useEnds.find(words, 1)?.start ?? clause.length;
  const use = clause.slice(0, end).trimEnd();
  return use.length >= LEAST_USE && use.length <= LONGEST_USE ? use : undefined;
}

/** "for ⟨educational purposes only⟩" */
function purposeIn(line: Line, { credits: { rights } }: Language): string | undefined {
  const match = rights.purposes.find(line);
  return match && line.text.slice(line.tokens[match.first + 1]?.start, match.end);
}

/** "under a ⟨Creative Commons licence⟩" */
function licenceIn(line: Line, { credits: { rights } }: Language): string | undefined {
  for (const under of rights.under.all(line)) {
    const licence = rights.licences.at(line, under.after);
    if (licence === undefined) continue;
    const rest = /^[^,.;]*/.exec(line.text.slice(licence.end, licence.end + LONGEST_LICENCE))?.[0] ?? '';
    return line.text.slice(licence.start, licence.end) + rest;
  }
  return undefined;
}
