/** What citations are rendered into and filled in from; it reaches the browser, so no schema stands here. */

/** The styles of citation, by the names that readers know. */
export const citationStyles = {
  apa: 'APA',
  chicago: 'Chicago author-date',
  gost: 'GOST R 7.0.5-2008',
  mla: 'MLA',
  harvard: 'Harvard',
} as const

export const styleIds = ['apa', 'chicago', 'gost', 'mla', 'harvard'] as const

/**
 * What is known only when a citation is copied stands in it as one character of Unicode's
 * private use area: the place inside the cited text, the address of the page, the day on
 * which it was read, the part of the page that is meant.
 */
export const slots = {
  locator: '\uE000',
  address: '\uE001',
  day: '\uE002',
  month: '\uE003',
  year: '\uE004',
  part: '\uE005',
} as const

/** Every slot, as a pattern finds them. */
export const slotPattern = /[\uE000-\uE005]/g
