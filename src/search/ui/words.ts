/** What is said of a search that has no answer: on its page, in the dialog, aloud. */

export const LATE = 'Still loading.';

export const FAILED = 'The search index could not be loaded.';

/** Where something was found before. */
export const FAILED_REST = 'The rest of the search index could not be loaded.';

export const AGAIN = 'Try again';

/** The way that needs no index, as a link: after `LATE`, and after `AGAIN`. */
export const NAMES = {
  link: 'A to Z',
  late: ['', ' has every name.'],
  failed: ['or look in ', ', which has every name.'],
} as const;
