/** Whom to ask for the removal of a text. */
import type { Language } from '../../language/index.ts';
import type { Line } from '../../text/tokens.ts';
import { past, textFrom } from '../readers/steps.ts';
import { trimRights } from './trim.ts';

export interface Removal {
  text: string;
  /** The site that offers removal: who carried the text. */
  site?: string;
  /** "contact", as the language has it. */
  word: string;
}

export function findRemoval(line: Line, { credits: { rights } }: Language): Removal | undefined {
  if (rights.removal.find(line) === undefined) return undefined;
  const contact = rights.contact.find(line);
  if (contact === undefined || contact.after >= line.tokens.length) return undefined;
  const address = /^(?:[^.;]|\.(?=\S)){2,160}/.exec(textFrom(line, contact.after))?.[0];
  if (address === undefined) return undefined;
  const host = textFrom(line, past(rights.usAt, line, contact.after));
  const site = /^((?:[\p{L}\d-]+\.)+[a-z]{2,12})(?![\w@])/iu.exec(host)?.[1];
  return { text: trimRights(address), word: contact.entry, ...(site === undefined ? {} : { site }) };
}
