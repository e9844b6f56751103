/** Addresses from the site's root that no record carries. */

export const eventUrl = (event: string): string => `/events/${event}/`;
export const sourceUrl = (source: string): string => `/sources/${source}/`;
