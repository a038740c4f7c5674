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
  /**
   * The settings of the mirror, if those here were missing or older when it was asked: a browser was killed before it had written them. Null
   * otherwise, or if another tab has settled it meanwhile.
   */
  readonly recover: () => Promise<Settings | null>
}

export type SettingsWorld = {
  readonly storage: KeyValue
  /** Gets a copy of all that's written: it's on disk sooner. Null if nothing outlives the page. */
  readonly mirror: Pick<Mirror, 'read' | 'write'> | null
  readonly now: () => Date
}

const version = 1

/** All settings under one key. Those of a newer version are read as far as possible and never overwritten; unreadable ones are quarantined. */
export function createSettingsStorage({ storage, mirror, now }: SettingsWorld): SettingsStorage {
  /** The number of the mirror's copy, which a later one must exceed. */
  let copied = 0
  let own: string | null = null
  return {
    read: () => settingsIn(storage).settings ?? defaultSettings,
    write(settings) {
      const envelope = parseJson(tryGet(storage, settingsKey))
      if (numberIn(envelope, 'v') > version) return false
      // By the clock: after a crash, the number before the last one isn't known.
      const rev = Math.max(now().getTime(), numberIn(envelope, 'rev') + 1, copied + 1)
      const raw = JSON.stringify({ v: version, rev, settings })
      if (!tryPut(storage, settingsKey, raw)) return false
      own = raw
      mirror?.write([{ key: settingsKey, rev, raw }]).catch(() => undefined)
      return true
    },
    async recover() {
      if (mirror === null) return null
      const before = settingsIn(storage)
      const copy = await copyIn(mirror)
      copied = copy.rev
      const isSettled = ![before.raw, own].includes(tryGet(storage, settingsKey) ?? null)
      return isSettled || !isLater(copy, before) ? null : copy.settings
    },
  }
}

/** Whether the mirror has settings to recover. */
export async function hasLaterSettings(storage: KeyValue, mirror: Pick<Mirror, 'read'>): Promise<boolean> {
  const here = settingsIn(storage)
  return isLater(await copyIn(mirror), here)
}

type Copy = { readonly settings: Settings | null; readonly rev: number }

/** `raw`: undefined if the key can't be read right now. */
type Here = { readonly settings: Settings | null; readonly raw: string | null | undefined; readonly rev: number }

function isLater(copy: Copy, { raw, rev }: Here): boolean {
  return copy.settings !== null && (raw === null || rev < copy.rev)
}

async function copyIn(mirror: Pick<Mirror, 'read'>): Promise<Copy> {
  const copy = await mirror.read(settingsKey).catch(() => null)
  return { settings: readSettings(fieldOf(parseJson(copy?.raw), 'settings')), rev: copy?.rev ?? 0 }
}

/** Puts aside what can't be read, if there's room for that. */
function settingsIn(storage: KeyValue): Here {
  const raw = tryGet(storage, settingsKey)
  const envelope = parseJson(raw)
  const settings = readSettings(fieldOf(envelope, 'settings'))
  const isNewer = numberIn(envelope, 'v') > version
  if (typeof raw === 'string' && settings === null && !isNewer) putAside(storage, settingsKey, raw)
  // Without a number they're from a version that made no copies. Then the copy is the older one.
  const rev = isNewer || settings === null ? Infinity : numberIn(envelope, 'rev', Infinity)
  return { settings, raw: tryGet(storage, settingsKey), rev }
}

function fieldOf(envelope: unknown, name: string): unknown {
  return typeof envelope === 'object' && envelope !== null ? Reflect.get(envelope, name) : undefined
}

function numberIn(envelope: unknown, name: string, otherwise = 0): number {
  const number = fieldOf(envelope, name)
  return typeof number === 'number' ? number : otherwise
}
