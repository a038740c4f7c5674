import type { Mirror, MirrorEntry } from './mirror'

/** Sends entries to the mirror, each once, one transaction at a time. */
export type MirrorQueue = {
  /** What is sent at the same moment goes in one transaction, and with it what the mirror has refused before. */
  readonly send: (entries: readonly MirrorEntry[]) => void
  /** Calls back once all that was sent is on disk, or can't be for now. Immediately if there's nothing to wait for. `onProgress` hears how many entries are through. */
  readonly whenTried: (then: () => void, onProgress?: (done: number) => void) => void
  /** Drops these without a trace, whether they were sent or wait. */
  readonly forget: (keys: readonly string[]) => void
  /** Whether the mirror has everything that was sent. */
  readonly isEmpty: () => boolean
}

/** Nobody should wait longer for an IndexedDB that hangs. */
export const mirrorPatienceMs = 3000

/** More entries than this take a slow phone longer, by so much each. */
const manyEntries = 200
const entryMs = 2

export type MirrorQueueWorld = {
  readonly mirror: Pick<Mirror, 'write' | 'forget'>
  /** These are on disk. */
  readonly onWritten: (entries: readonly MirrorEntry[]) => void
  /** All that was sent is on disk. */
  readonly onKept: () => void
  readonly onFailing: () => void
}

export function createMirrorQueue({ mirror, onWritten, onKept, onFailing }: MirrorQueueWorld): MirrorQueue {
  const owed = new Map<string, MirrorEntry>()
  let waiting: readonly { readonly then: () => void; readonly onProgress: ((done: number) => void) | undefined }[] = []
  /** The transaction under way. */
  let current: symbol | null = null
  let hasMore = false
  /** The mirror has kept someone waiting, and hasn't written anything since. */
  let isStuck = false

  const release = () => {
    const released = waiting
    waiting = []
    for (const { then } of released) then()
  }
  const fail = () => {
    current = null
    onFailing()
    if (hasMore && !isStuck) flush()
    else release()
  }
  const flush = () => {
    if (current !== null) return
    hasMore = false
    if (owed.size === 0) return release()
    const own = Symbol('transaction')
    const batch = [...owed.values()]
    current = own
    const timer = setTimeout(
      () => {
        isStuck = true
        fail()
      },
      mirrorPatienceMs + Math.max(0, batch.length - manyEntries) * entryMs,
    )
    mirror
      .write(batch, (done) => {
        if (current === own) for (const { onProgress } of waiting) onProgress?.(done)
      })
      .then(
        () => {
          for (const entry of batch) if (owed.get(entry.key) === entry) owed.delete(entry.key)
          onWritten(batch)
          isStuck = false
          if (current === own) current = null
          if (owed.size > 0) return flush()
          hasMore = false
          onKept()
          release()
        },
        () => current === own && fail(),
      )
      .finally(() => clearTimeout(timer))
  }
  return {
    send(entries) {
      if (entries.length === 0) return
      // A later one may be waiting: that of an import which isn't in localStorage yet.
      for (const entry of entries) if ((owed.get(entry.key)?.rev ?? 0) <= entry.rev) owed.set(entry.key, entry)
      hasMore = true
      queueMicrotask(flush)
    },
    whenTried(then, onProgress) {
      if (!isStuck && (current !== null || hasMore)) waiting = [...waiting, { then, onProgress }]
      else then()
    },
    forget(keys) {
      for (const key of keys) owed.delete(key)
      mirror.forget(keys).catch(() => undefined)
    },
    isEmpty: () => owed.size === 0,
  }
}
