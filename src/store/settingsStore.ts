import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Settings } from '../domain/settings'
import type { SettingsKeeper } from '../storage/settings'

export type SettingsStore = StoreApi<{
  readonly settings: Settings
  /** Says whether the change was saved; it holds for this page in any case. */
  readonly change: (part: Partial<Settings>) => boolean
}>

export function createSettingsStore(keeper: SettingsKeeper): SettingsStore {
  return createStore((set, get) => ({
    settings: keeper.read(),
    change(part) {
      const settings = { ...get().settings, ...part }
      set({ settings })
      return keeper.write(settings)
    },
  }))
}
