/** The licences of what the site ships, as one text. */

interface Notice {
  readonly of: string;
  readonly text: string;
}

export function licenceNotices(notices: readonly Notice[]): string {
  return notices
    .map(({ of, text }) => `${of}\n${'='.repeat(of.length)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`)
    .join('\n\n');
}
