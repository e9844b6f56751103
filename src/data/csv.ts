/**
 * Tables as comma-separated values, as spreadsheets open them: UTF-8 with byte order mark, lines that end in CRLF
 * (RFC 4180), and no cell that a spreadsheet would take for a formula.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */

/** A number stays one; what has no value is an empty cell. */
type CsvCell = string | number | undefined;

const BOM = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/;

export function csv(rows: readonly (readonly CsvCell[])[]): string {
  return BOM + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const defused = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(defused) || defused !== defused.trim() ? `"${defused.replaceAll('"', '""')}"` : defused;
}

export const csvResponse = (rows: readonly (readonly CsvCell[])[]): Response =>
  new Response(csv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
