import * as v from 'valibot'
import { defaultSettings, schemes, type Settings } from '../../domain/device/settings'
import { parseJson } from '../format/json'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import { settingsKey } from '../format/keys'
import { putAside } from '../records/quarantine'

export type SettingsKeeper = {
  readonly read: () => Settings
  /** Says whether it was saved. */
  readonly write: (settings: Settings) => boolean
}

const version = 1

/** Choices that a version does not know stay where they are, as in a record. */
const schema = v.looseObject({
  trainerName: v.string(),
  alarmDays: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(730))),
  // Choices that came later: whoever has not made them yet has the first of each.
  scheme: v.optional(v.picklist(schemes), defaultSettings.scheme),
  isPrivate: v.optional(v.boolean(), defaultSettings.isPrivate),
  singleKeys: v.exactOptional(v.boolean()),
})

/** One key for all choices. What a later version has written is read as far as it goes and never written over; what cannot be read is put aside. */
export function createSettingsKeeper(storage: KeyValue): SettingsKeeper {
  const stored = () => {
    const raw = tryGet(storage, settingsKey) ?? null
    return { raw, envelope: raw === null ? undefined : parseJson(raw) }
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

/** Null for what are no settings. */
export function readSettings(settings: unknown): Settings | null {
  const read = v.safeParse(schema, settings)
  return read.success ? read.output : null
}

function versionOf(envelope: unknown): number {
  const claimed: unknown = typeof envelope === 'object' && envelope !== null ? Reflect.get(envelope, 'v') : 0
  return typeof claimed === 'number' ? claimed : 0
}
