/**
 * The kind of activity a course was. Each rule says which kinds its requirements accept.
 * Trap: an older version of Recert treats a record with a new value as damaged, so adding one raises the record version.
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
  'firstAid',
  'other',
] as const

export type Category = (typeof categories)[number]

/** Everything except classes for a card. */
export const educationCategories: readonly Category[] = categories.filter((category) => !isCardClass(category))

/** CPR/AED and first aid: classes that give a card. */
export function isCardClass(category: Category): boolean {
  return category === 'cpr' || category === 'firstAid'
}
