import type { KeyValue } from '../../../src/storage/browser/keyValue'
import { quotaError, unitsOf } from '../../support/fakeKeyValue'

type Write = { readonly key: string; readonly value: string | null }

/** What befalls the next writes of a tab, counted from 1. Null: nothing. */
export type Accident = { readonly kind: 'dies' | 'full once' | 'full' | 'forgets'; readonly at: number } | null

/** The storage of one tab. */
export type TabStorage = KeyValue & { accident: Accident; isDead: boolean; writes: number }

/**
 * The localStorage of a browser, as Chromium keeps it: all tabs see a write at once, and it reaches the disk later. A killed browser
 * loses the latest writes.
 */
export type LocalDisk = {
  readonly live: Map<string, string>
  readonly flushed: Map<string, string>
  readonly unflushed: () => number
  readonly flush: (writes?: number) => void
  /** Only what was flushed is left. */
  readonly lose: () => void
  readonly makeRoom: () => void
  readonly storageOf: (onWritten: (key: string) => void) => TabStorage
}

export function createLocalDisk(): LocalDisk {
  const live = new Map<string, string>()
  const flushed = new Map<string, string>()
  let waiting: readonly Write[] = []
  /** In UTF-16 units; null while there's enough. */
  let room: number | null = null
  /** It held as much before. */
  let highest = 0

  const put = (disk: Map<string, string>, { key, value }: Write) => void (value === null ? disk.delete(key) : disk.set(key, value))

  const disk: LocalDisk = {
    live,
    flushed,
    unflushed: () => waiting.length,
    flush(writes = waiting.length) {
      for (const write of waiting.slice(0, writes)) put(flushed, write)
      waiting = waiting.slice(writes)
    },
    lose() {
      waiting = []
      live.clear()
      for (const [key, value] of flushed) live.set(key, value)
    },
    makeRoom() {
      room = null
      highest = unitsOf(live)
    },
    storageOf(onWritten) {
      let keys: readonly string[] = []
      const use = () => {
        if (storage.isDead) throw new Error('the page is gone')
      }
      const write = (step: Write) => {
        use()
        storage.writes += 1
        const { accident } = storage
        const kind = accident?.at === storage.writes ? accident.kind : null
        if (kind === 'dies') storage.isDead = true
        use()
        if (kind === 'forgets' && step.value !== null) return
        if (kind === 'full') room ??= highest
        const isTooMuch = room !== null && unitsOf(new Map([...live, [step.key, step.value ?? '']])) > room
        if (step.value !== null && (kind === 'full once' || isTooMuch)) throw quotaError()
        if ((live.get(step.key) ?? null) === step.value) return
        put(live, step)
        highest = Math.max(highest, unitsOf(live))
        waiting = [...waiting, step]
        onWritten(step.key)
      }
      const storage: TabStorage = {
        accident: null,
        isDead: false,
        writes: 0,
        get length() {
          use()
          return live.size
        },
        key(index) {
          use()
          if (index === 0 || keys.length !== live.size) keys = [...live.keys()]
          return keys[index] ?? null
        },
        getItem(key) {
          use()
          return live.get(key) ?? null
        },
        setItem: (key, value) => write({ key, value }),
        removeItem: (key) => write({ key, value: null }),
      }
      return storage
    },
  }
  return disk
}
