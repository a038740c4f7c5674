import { defaultSettings, type Settings } from '../../domain/device/settings'
import { parseJson } from '../format/json'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import { settingsKey } from '../format/keys'
import { readSettings } from '../format/readSettings'
import type { Mirror } from '../records/mirror'
import { putAside } from '../records/quarantine'

export type SettingsStorage = {
  readonly read: () => Settings
  /** False if it was not saved. */
  readonly write: (settings: Settings) => boolean
}

export type SettingsWorld = {
  readonly storage: KeyValue
  /** Gets a copy of all that's written: it's on disk sooner. Null if nothing outlives the page. */
  readonly mirror: Pick<Mirror, 'write'> | null
  readonly now: () => Date
}

const version = 1

/** All settings under one key. Those of a newer version are read as far as possible and never overwritten; unreadable ones are quarantined. */
export function createSettingsStorage({ storage, mirror, now }: SettingsWorld): SettingsStorage {
  return {
    read: () => readIn(storage).settings ?? defaultSettings,
    write(settings) {
      const envelope = envelopeIn(storage)
      if (numberIn(envelope, 'v') > version) return false
      // By the clock: after a crash, the number before the last one isn't known.
      const rev = Math.max(now().getTime(), numberIn(envelope, 'rev') + 1)
      const raw = JSON.stringify({ v: version, rev, settings })
      if (!tryPut(storage, settingsKey, raw)) return false
      mirror?.write([{ key: settingsKey, rev, raw }]).catch(() => undefined)
      return true
    },
  }
}

/** Takes over the settings of the mirror if there are none here, or older ones: the browser was killed before it had written them. True if it did. */
export async function recoverSettings(storage: KeyValue, mirror: Pick<Mirror, 'read'>): Promise<boolean> {
  const copy = await mirror.read(settingsKey).catch(() => null)
  if (copy === null || copy.raw === null) return false
  const { isThere, rev } = readIn(storage)
  return (!isThere || rev < copy.rev) && tryPut(storage, settingsKey, copy.raw)
}

/** Puts aside what can't be read, so that it's no longer there. `settings` is null too if a newer version's are too different. */
function readIn(storage: KeyValue): { readonly settings: Settings | null; readonly isThere: boolean; readonly rev: number } {
  const raw = tryGet(storage, settingsKey)
  if (raw === undefined || raw === null) return { settings: null, isThere: raw === undefined, rev: Infinity }
  const envelope = parseJson(raw)
  const settings = readSettings(fieldOf(envelope, 'settings'))
  const isThere = settings !== null || numberIn(envelope, 'v') > version
  if (!isThere) putAside(storage, settingsKey, raw)
  // Without a number they're from a version that made no copies, so it's the copy that's older.
  return { settings, isThere, rev: numberIn(envelope, 'rev', Infinity) }
}

function envelopeIn(storage: KeyValue): unknown {
  return parseJson(tryGet(storage, settingsKey) ?? '')
}

function fieldOf(envelope: unknown, name: string): unknown {
  return typeof envelope === 'object' && envelope !== null ? Reflect.get(envelope, name) : undefined
}

function numberIn(envelope: unknown, name: string, otherwise = 0): number {
  const number = fieldOf(envelope, name)
  return typeof number === 'number' ? number : otherwise
}
