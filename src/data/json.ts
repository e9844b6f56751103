/** A data file: stable bytes, readable by people, and by programs of any origin that the deployment allows. */
export function json(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
