import { defaultSettings, type Settings } from '../../domain/device/settings'
import { parseJson } from '../format/json'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import { settingsKey } from '../format/keys'
import { readSettings } from '../format/readSettings'
import { putAside } from '../records/quarantine'

export type SettingsStorage = {
  readonly read: () => Settings
  /** False if it was not saved. */
  readonly write: (settings: Settings) => boolean
}

const version = 1

/** All settings under one key. Those of a newer version are read as far as possible and never overwritten; unreadable ones are quarantined. */
export function createSettingsStorage(storage: KeyValue): SettingsStorage {
  const stored = () => {
    const raw = tryGet(storage, settingsKey) ?? null
    return { raw, envelope: parseJson(raw ?? '') }
  }
  return {
    read() {
      const { raw, envelope } = stored()
      if (raw === null) return defaultSettings
      const settings = readSettings(typeof envelope === 'object' && envelope !== null && 'settings' in envelope ? envelope.settings : undefined)
      if (settings !== null) return settings
      if (versionOf(envelope) <= version) putAside(storage, settingsKey, raw)
      return defaultSettings
    },
    write(settings) {
      if (versionOf(stored().envelope) > version) return false
      return tryPut(storage, settingsKey, JSON.stringify({ v: version, settings }))
    },
  }
}

function versionOf(envelope: unknown): number {
  const claimed: unknown = typeof envelope === 'object' && envelope !== null ? Reflect.get(envelope, 'v') : 0
  return typeof claimed === 'number' ? claimed : 0
}
