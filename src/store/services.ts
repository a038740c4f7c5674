import { createContext } from 'react'
import type { Autosave } from './autosave'
import type { HistoryStore } from './history'
import type { MakeBackup } from './makeBackup'
import type { ProofStore } from './proofStore'
import type { SettingsStore } from './settingsStore'

/** What is not needed to count and to show: the files beside the records, the trainer's choices. */
export type Services = {
  readonly proofs: ProofStore
  readonly settings: SettingsStore
  readonly history: HistoryStore
  readonly autosave: Autosave
  readonly makeBackup: MakeBackup
  readonly now: () => Date
}

/** Opens the services of this page, which are loaded when they are first needed. */
export const ServicesContext = createContext<(() => Promise<Services>) | null>(null)
