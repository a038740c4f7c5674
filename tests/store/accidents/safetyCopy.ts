import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { createMirror, type Mirror, type MirrorEntry } from '../../../src/storage/records/mirror'

/** How IndexedDB behaves now. `full`: it reads, but no write completes. */
export type Behavior = 'works' | 'refuses' | 'full' | 'hangs'

type Job = {
  readonly tab: string
  readonly isWrite: boolean
  readonly work: () => Promise<unknown>
  readonly answer: (value: unknown) => void
  readonly refuse: (cause: Error) => void
  /** Set once it's on disk, even if nobody knows yet. */
  done: { readonly value: unknown } | null
}

/** The real mirror on IndexedDB, shared by all tabs. Nothing happens in it until `turn` is called. */
export type SafetyCopy = {
  behavior: Behavior
  readonly mirrorOf: (tab: string) => Mirror
  /** Does the next thing that was asked. With `isSilent` it's done, but its tab doesn't know yet. False if there's nothing to do. */
  readonly turn: (isSilent: boolean) => Promise<boolean>
  /** Nobody waits for what this tab asked. With `isCut`, what wasn't done isn't done any more. */
  readonly leave: (tab: string, isCut: boolean) => Promise<void>
  readonly rows: () => Promise<ReadonlyMap<string, MirrorEntry>>
  /** Puts anything under any key, or removes it (`undefined`). */
  readonly plant: (key: IDBValidKey, row: unknown) => Promise<void>
  readonly empty: () => Promise<void>
}

export function createSafetyCopy(): SafetyCopy {
  const databases = new IDBFactory()
  const real = createMirror(() => databases)
  const left = new Set<string>()
  let jobs: readonly Job[] = []

  const ask = <Value>(tab: string, isWrite: boolean, work: () => Promise<Value>): Promise<Value> =>
    new Promise<Value>((resolve, reject) => {
      // A page that's gone asks for nothing.
      if (left.has(tab)) return
      // safe: it's answered with what its own work gave
      jobs = [...jobs, { tab, isWrite, work, answer: (value) => resolve(value as Value), refuse: reject, done: null }]
    })

  const all = async () => new Map((await real.readAll()).map((entry) => [entry.key, entry]))

  const copy: SafetyCopy = {
    behavior: 'works',
    mirrorOf: (tab) => ({
      readAll: () => ask(tab, false, real.readAll),
      read: (key) => ask(tab, false, () => real.read(key)),
      write: (entries) => ask(tab, true, () => real.write(entries)),
      forget: (keys) => ask(tab, true, () => real.forget(keys)),
    }),
    async turn(isSilent) {
      const job = jobs.find(({ done }) => !isSilent || done === null)
      if (job === undefined || copy.behavior === 'hangs') return false
      if (copy.behavior === 'refuses' || (copy.behavior === 'full' && job.isWrite && job.done === null)) {
        jobs = jobs.filter((other) => other !== job)
        job.refuse(new DOMException('IndexedDB fails', 'UnknownError'))
        return true
      }
      job.done ??= { value: await job.work() }
      if (isSilent) return true
      jobs = jobs.filter((other) => other !== job)
      job.answer(job.done.value)
      return true
    },
    async leave(tab, isCut) {
      left.add(tab)
      const own = jobs.filter((job) => job.tab === tab)
      jobs = jobs.filter((job) => job.tab !== tab)
      for (const job of own) if (!isCut && job.done === null && job.isWrite) await job.work()
    },
    rows: all,
    plant: (key, row) =>
      new Promise((resolve, reject) => {
        const opening = databases.open('recert', 1)
        opening.onupgradeneeded = () => void opening.result.createObjectStore('records')
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite')
          if (row === undefined) transaction.objectStore('records').delete(key)
          else transaction.objectStore('records').put(row, key)
          transaction.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          transaction.onabort = () => reject(new Error('planting failed'))
        }
      }),
    async empty() {
      await real.forget([...(await all()).keys()])
    },
  }
  return copy
}
