/** What a number measures or counts, by the first reader that can tell; the last one always can. */
import type { Passage, PrintedNumber } from '../passage.ts';
import { bareNumber } from './bare-number.ts';
import { countedNoun } from './counted-noun.ts';
import { currency } from './currency.ts';
import { hyphenatedNoun } from './hyphenated-noun.ts';
import { measure } from './measure.ts';
import { peopleByParticiple } from './people-by-participle.ts';
import { peopleByVerb } from './people-by-verb.ts';
import { peopleContinued } from './people-continued.ts';
import { peopleKnown } from './people-known.ts';
import { peopleNoun } from './people-noun.ts';
import { peopleOfGroup } from './people-of-group.ts';
import { peoplePointedAt } from './people-pointed-at.ts';
import type { UnitRead, UnitReader } from './reader.ts';
import { sharedCurrency } from './shared-currency.ts';
import { sharedUnit } from './shared-unit.ts';
import { vagueCount } from './vague-count.ts';

/** Measures belong to the number they stand at, so that they are asked before a neighbour's unit is. */
const measures = [currency, measure];
const counts = [
  vagueCount,
  hyphenatedNoun,
  peopleNoun,
  peopleByParticiple,
  peopleOfGroup,
  countedNoun,
  peopleKnown,
  peopleByVerb,
  peopleContinued([peopleNoun, peopleByParticiple, peopleByVerb]),
  peoplePointedAt,
  bareNumber,
];

export const unitReaders: readonly UnitReader[] = [
  ...measures,
  sharedCurrency,
  sharedUnit([...measures, ...counts]),
  ...counts,
];

/** The unit, and the name of the reader that told it. */
export function readUnit(
  number: PrintedNumber,
  passage: Passage,
  known: ReadonlyMap<number, string>,
): (UnitRead & { rule: string }) | undefined {
  for (const reader of unitReaders) {
    const read = reader.read(number, passage, known);
    if (read !== undefined) return { ...read, rule: reader.name };
  }
  return undefined;
}
