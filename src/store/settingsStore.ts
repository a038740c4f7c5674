import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Settings } from '../domain/device/settings'
import type { SettingsStorage } from '../storage/device/settings'

export type SettingsStore = StoreApi<{
  readonly settings: Settings
  /** Applies the change to this page. False if it was not saved. */
  readonly change: (part: Partial<Settings>) => boolean
}>

export function createSettingsStore(storage: SettingsStorage): SettingsStore {
  let unsaved: Partial<Settings> = {}
  return createStore((set, get) => ({
    settings: storage.read(),
    change(part) {
      set({ settings: { ...get().settings, ...part } })
      // Another tab may have changed other settings.
      unsaved = { ...unsaved, ...part }
      const isSaved = storage.write({ ...storage.read(), ...unsaved })
      if (isSaved) unsaved = {}
      return isSaved
    },
  }))
}
