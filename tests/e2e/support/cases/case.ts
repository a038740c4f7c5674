import type { Visit } from '../walks/walk'

/** What a case needs; it opens Recert itself. The end-to-end tests run each at a small size, the deep tests at full size. */
export type Case = Pick<Visit, 'page' | 'open'> & { readonly at: (date: string, time?: string) => Promise<void> }
