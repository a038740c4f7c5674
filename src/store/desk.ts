import { use, useContext } from 'react'
import { useStore } from 'zustand'
import type { Proof } from '../domain/records/proof'
import type { Settings } from '../domain/device/settings'
import type { Autosave } from './autosave'
import { DeskContext } from './deskContext'
import type { HistoryState, HistoryStore } from './history'
import type { ProofShelf } from './proofShelf'
import type { SettingsStore } from './settingsStore'

export type BackupOptions = { readonly signal?: AbortSignal; readonly onProgress?: (done: number, of: number) => void }

/** What is not needed to count and to show: the files beside the records, the trainer's choices. */
export type Desk = {
  readonly proofs: ProofShelf
  readonly settings: SettingsStore
  readonly history: HistoryStore
  readonly autosave: Autosave
  /** Everything in one ZIP; `missing` are certificates that this browser has lost. Rejects with an AbortError when it is called off. */
  readonly makeBackup: (options?: BackupOptions) => Promise<{ readonly archive: Blob; readonly missing: readonly Proof[] }>
  readonly now: () => Date
}

/** Waits for the desk, as a screen that is loaded on demand waits for its code. */
export function useDesk(): Desk {
  const open = useContext(DeskContext)
  if (open === null) throw new Error('useDesk stands outside of DeskContext')
  return use(open())
}

/** The trainer's choices, and how to change some of them; `change` says whether that was saved. */
export function useSettings(): readonly [settings: Settings, change: (part: Partial<Settings>) => boolean] {
  const { settings } = useDesk()
  return [useStore(settings, (state) => state.settings), useStore(settings, (state) => state.change)]
}

/** What can be undone and done again. */
export function useHistory(): HistoryState {
  return useStore(useDesk().history)
}
