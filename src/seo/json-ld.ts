/** Structured data as the text of a data block; `</script>` in a headline must not end it. */
import type { Graph } from 'schema-dts';

export function jsonLd(graph: Graph['@graph']): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
