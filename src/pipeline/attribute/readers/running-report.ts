import { LEAST_CLOCKS } from '../headings.ts';
import { isClock } from '../timestamps.ts';
import type { LineReader } from './reader.ts';

export const runningReport: LineReader = {
  name: 'running-report',
  why: 'a time that heads an entry of a running report, as others do',
  kind: 'nothing',
  read: (line, { language, page }) =>
    page.clocks >= LEAST_CLOCKS && isClock(line.text, language) ? { confidence: 1 } : undefined,
};
