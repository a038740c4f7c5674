/** What an import has loaded. */
export type Importing = typeof import('../../../exchange/csv/importing')

/** Lets the page draw and answer. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve))
