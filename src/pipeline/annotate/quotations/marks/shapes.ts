export const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Before an opening mark. */
export const BEFORE_OPEN = /[\s([{—–\-/“"‘]/u;
