import type { loadImport } from '../../../exchange/onDemand'

/** What an import has loaded. */
export type Importing = Awaited<ReturnType<typeof loadImport>>

/** Lets the page draw and answer. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve))
