import type { Page } from '@playwright/test'

export type Visit = {
  readonly page: Page
  readonly open: (path?: string) => Promise<void>
  readonly at: (date: string) => Promise<void>
  /** Allows a fault that the walk causes on purpose. */
  readonly tolerate: (fault: RegExp) => void
  /** Called in each state, with its name. */
  readonly look: (state: string) => Promise<void>
}

/** Goes through some screens and dialogs on a fresh page and calls `look` in each state. Checks and screenshots share the walks. */
export type Walk = (visit: Visit) => Promise<void>
