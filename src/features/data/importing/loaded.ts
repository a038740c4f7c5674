/** The import code, loaded on demand. */
export type Importing = typeof import('../../../exchange/csv/importing')

/** Lets the page draw and respond. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve))
