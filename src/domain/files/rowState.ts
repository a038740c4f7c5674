/** What happens to a row in a table of courses. `warning`: imported with a remark. `duplicate`: imported only if the trainer says so. */
export const rowStates = ['ready', 'warning', 'duplicate', 'error'] as const

export type RowState = (typeof rowStates)[number]

/** `replaces`: there's a course with this id and different content. `unknownCategory`: this word isn't a category. `noLink`: this text isn't a web address. */
export type Remark =
  { readonly kind: 'replaces' } | { readonly kind: 'unknownCategory'; readonly word: string } | { readonly kind: 'noLink'; readonly text: string }
