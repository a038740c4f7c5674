import type { Visit } from '../walks/walk'

/** What a case needs: it opens Recert by itself. The gate holds each at a small size, the deep tests at its full one. */
export type Case = Pick<Visit, 'page' | 'open'> & { readonly at: (date: string, time?: string) => Promise<void> }
