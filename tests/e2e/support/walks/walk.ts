import type { Page } from '@playwright/test'

export type Visit = {
  readonly page: Page
  readonly open: (path?: string) => Promise<void>
  readonly at: (date: string) => Promise<void>
  /** Names a fault that the walk brings about on purpose. */
  readonly tolerate: (fault: RegExp) => void
  /** Is called in each state, with its name. */
  readonly look: (state: string) => Promise<void>
}

/** Goes through some screens and dialogs on a fresh page, and looks at each state: one walk for all that looks. */
export type Walk = (visit: Visit) => Promise<void>
