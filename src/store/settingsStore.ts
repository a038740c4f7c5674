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
  let changed: Partial<Settings> = {}
  const save = (settings: Settings) => {
    const isSaved = storage.write(settings)
    if (isSaved) unsaved = {}
    return isSaved
  }
  const store: SettingsStore = createStore((set, get) => ({
    settings: storage.read(),
    change(part) {
      set({ settings: { ...get().settings, ...part } })
      changed = { ...changed, ...part }
      // Another tab may have changed other settings.
      unsaved = { ...unsaved, ...part }
      return save({ ...storage.read(), ...unsaved })
    },
  }))
  void storage.recover().then((found) => {
    if (found === null) return
    const settings = { ...found, ...changed }
    store.setState({ settings })
    save(settings)
  })
  return store
}
