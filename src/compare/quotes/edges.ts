import type { QuotesTable, Segment, Version } from './shape.ts';

/**
 * A digest quotes a part: words that stand before or after what the fullest version quotes are no difference between
 * the articles, only between two cuts, and are not marked as one.
 */
export function withoutEdges(table: QuotesTable): QuotesTable {
  const digests = new Set(table.articles.filter(({ form }) => form === 'digest').map(({ article }) => article));
  const mend = (version: Version, fullest: Version | undefined): Version => {
    const { segments, passage } = version;
    if (!segments || !fullest?.segments || version === fullest || !digests.has(passage.article)) return version;
    const [startsAlike, endsAlike] = [fullest.segments[0]?.same === true, fullest.segments.at(-1)?.same === true];
    const isCut = (at: number): boolean => (at === 0 && startsAlike) || (at === segments.length - 1 && endsAlike);
    const mended = segments.map((one, at) => (isCut(at) && one.omitted === undefined ? { ...one, same: true } : one));
    return { ...version, segments: joined(mended) };
  };
  return {
    ...table,
    speakers: table.speakers.map((speaker) => ({
      ...speaker,
      statements: speaker.statements.map((statement) => {
        const fullest = statement.versions.find((version) => version.fullest);
        return { ...statement, versions: statement.versions.map((version) => mend(version, fullest)) };
      }),
    })),
  };
}

/** Neighbours that agree are one. */
function joined(segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const one of segments) {
    const last = whole.at(-1);
    if (last?.same === one.same && last.omitted === undefined && one.omitted === undefined) last.text += one.text;
    else whole.push({ ...one });
  }
  return whole;
}
