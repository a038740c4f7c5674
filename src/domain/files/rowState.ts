/** What comes of a row of a table of courses. `warning` is imported with a remark, `duplicate` only where the trainer asks for it. */
export const rowStates = ['ready', 'warning', 'duplicate', 'error'] as const

export type RowState = (typeof rowStates)[number]

/** `replaces`: the course with this id is here and says something else. `unknownCategory`: this word names no category. */
export type Remark = { readonly kind: 'replaces' } | { readonly kind: 'unknownCategory'; readonly word: string }
