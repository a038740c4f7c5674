/**
 * What kind of activity a course was. Each rule says which kinds its requirements accept.
 * Trap: to an older version of Recert a new value is a damaged record, so adding one raises the version of the records.
 */
export const categories = [
  'specialization',
  'course',
  'conference',
  'homeStudy',
  'quiz',
  'college',
  'certification',
  'contribution',
  'service',
  'ethics',
  'cpr',
  'other',
] as const

export type Category = (typeof categories)[number]

/** All that is not a CPR/AED class. */
export const educationCategories: readonly Category[] = categories.filter((category) => category !== 'cpr')
