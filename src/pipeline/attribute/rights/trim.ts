import { withoutEnd } from '../../text/trim.ts';

/** A name or address without the marks around it: `https://www.lantern.example/.` → `lantern.example` */
export const trimRights = (text: string): string =>
  withoutEnd(text, /[\s,.;]/)
    .replace(/^[\s,:]+/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=\s|$)/, '');
