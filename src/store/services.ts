import { createContext } from 'react'
import type { DraftStorage } from '../storage/device/drafts'
import type { Autosave } from './autosave'
import type { HistoryStore } from './history'
import type { MakeBackup } from './makeBackup'
import type { ProofStore } from './proofStore'
import type { SettingsStore } from './settingsStore'

/** What counting and showing the records don't need: files, settings, undo. */
export type Services = {
  readonly proofs: ProofStore
  readonly settings: SettingsStore
  readonly history: HistoryStore
  readonly autosave: Autosave
  readonly drafts: DraftStorage
  readonly makeBackup: MakeBackup
  readonly now: () => Date
}

/** Loads the services when they are first needed. */
export const ServicesContext = createContext<(() => Promise<Services>) | null>(null)
