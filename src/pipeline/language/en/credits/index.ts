import type { CreditWords } from '../../credits.ts';
import { appeared } from './appeared.ts';
import { bylines } from './bylines.ts';
import { commentary } from './commentary.ts';
import { names, outlets } from './names.ts';
import { rights } from './rights.ts';
import { contributions, originals, sources } from './sources.ts';
import { corrections, site, text } from './text.ts';
import { timestamps } from './timestamps.ts';

export const credits: CreditWords = {
  text,
  bylines,
  commentary,
  corrections,
  appeared,
  sources,
  contributions,
  originals,
  rights,
  timestamps,
  names,
  outlets,
  site,
};
