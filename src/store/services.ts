import type { ReadBack } from '../domain/device/selfCheck'
import type { Slicing } from '../domain/values/inSlices'
import { createContext } from 'react'
import type { Sha256 } from '../domain/records/proof'
import type { DraftStorage } from '../storage/device/drafts'
import type { Autosave } from './autosave'
import type { HistoryStore } from './history'
import type { MakeBackup } from './makeBackup'
import type { Bytes, ProofStore } from './proofStore'
import type { SettingsStore } from './settingsStore'
import type { UsedFiles } from './usedFiles'

/** What counting and showing the records don't need: files, settings, undo. */
export type Services = {
  readonly proofs: ProofStore
  readonly settings: SettingsStore
  readonly history: HistoryStore
  readonly autosave: Autosave
  readonly drafts: DraftStorage
  readonly usedFiles: UsedFiles
  readonly makeBackup: MakeBackup
  /** The address of a file with these bytes. */
  readonly digest: (bytes: Bytes) => Promise<Sha256>
  /** Reads everything back and compares it. */
  readonly selfCheck: (slicing: Slicing) => Promise<ReadBack>
  /** Begins to erase everything: the page goes. False if the browser refuses even the note of it. */
  readonly eraseEverything: () => boolean
  readonly now: () => Date
}

/** Loads the services when they are first needed. */
export const ServicesContext = createContext<(() => Promise<Services>) | null>(null)
