import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Settings } from '../domain/device/settings'
import type { SettingsStorage } from '../storage/device/settings'

export type SettingsStore = StoreApi<{
  readonly settings: Settings
  /** Says whether the change was saved; it holds for this page in any case. */
  readonly change: (part: Partial<Settings>) => boolean
}>

export function createSettingsStore(storage: SettingsStorage): SettingsStore {
  let unsaved: Partial<Settings> = {}
  return createStore((set, get) => ({
    settings: storage.read(),
    change(part) {
      set({ settings: { ...get().settings, ...part } })
      // Another tab may have chosen something else meanwhile.
      unsaved = { ...unsaved, ...part }
      const isSaved = storage.write({ ...storage.read(), ...unsaved })
      if (isSaved) unsaved = {}
      return isSaved
    },
  }))
}
