import { createContext, use, useContext } from 'react'
import { useStore } from 'zustand'
import type { Settings } from '../domain/settings'
import type { ProofShelf } from './proofShelf'
import type { SettingsStore } from './settingsStore'

/** What is not needed to count and to show: the files beside the records, the trainer's choices. Loaded when it is first asked for. */
export type Desk = {
  readonly proofs: ProofShelf
  readonly settings: SettingsStore
}

/** Gives the one desk of this page. */
export const DeskContext = createContext<(() => Promise<Desk>) | null>(null)

/** Waits for the desk, as a screen that is loaded on demand waits for its code. */
export function useDesk(): Desk {
  const open = useContext(DeskContext)
  if (open === null) throw new Error('useDesk stands outside of DeskContext')
  return use(open())
}

/** The trainer's choices, and how to change some of them; `change` says whether that was saved. */
export function useSettings(): readonly [settings: Settings, change: (part: Partial<Settings>) => boolean] {
  const { settings } = useDesk()
  return useStore(settings, ({ settings: chosen, change }) => [chosen, change] as const)
}
