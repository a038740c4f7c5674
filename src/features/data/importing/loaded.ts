/** The import code, loaded on demand. */
export type Importing = typeof import('../../../exchange/csv/importing')

/** The same for lists of cards and badges. */
export type ImportingCards = typeof import('../../../exchange/cards/importing')
