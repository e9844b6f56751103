/** In order: the first reader that finds something in a line decides. A new one: its file, its line here, its examples. */
import { adaptation } from './adaptation.ts';
import { appeared } from './appeared.ts';
import { byline } from './byline.ts';
import { contribution } from './contribution.ts';
import { correction } from './correction.ts';
import { datedLine } from './dated-line.ts';
import { listedAddress } from './listed-address.ts';
import { originalLink } from './original-link.ts';
import type { LineReader } from './reader.ts';
import { rights } from './rights.ts';
import { roleLine } from './role-line.ts';
import { runningReport } from './running-report.ts';
import { sourceLine } from './source-line.ts';
import { syndication } from './syndication.ts';
import { timestamp } from './timestamp.ts';

export const readers: readonly LineReader[] = [
  runningReport,
  timestamp,
  roleLine,
  byline,
  datedLine,
  listedAddress,
  correction,
  syndication,
  contribution,
  sourceLine,
  appeared,
  adaptation,
  originalLink,
  rights,
];
