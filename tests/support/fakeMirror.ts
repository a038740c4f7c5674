import type { Mirror } from '../../src/storage/records/mirror'

export type MirrorRow = { readonly rev: number; readonly raw: string }

/** A safety copy in memory. `behavior` can be changed at any time; `rows` outlives the page. */
export type FakeMirror = Mirror & { behavior: 'works' | 'rejects' | 'refuses writes' | 'never answers'; readonly rows: Map<string, MirrorRow> }

export function createFakeMirror(rows: Readonly<Record<string, MirrorRow>> = {}): FakeMirror {
  const answer = <Value>(isWrite: boolean, work: () => Value): Promise<Value> => {
    const { behavior } = mirror
    if (behavior === 'never answers') return new Promise<Value>(() => undefined)
    if (behavior === 'rejects' || (behavior === 'refuses writes' && isWrite)) return Promise.reject(new Error('IndexedDB fails'))
    return Promise.resolve(work())
  }
  const mirror: FakeMirror = {
    behavior: 'works',
    rows: new Map(Object.entries(rows)),
    readAll: () => answer(false, () => [...mirror.rows].map(([key, row]) => ({ key, ...row }))),
    write: (entries) =>
      answer(true, () => {
        for (const { key, rev, raw } of entries) {
          const present = mirror.rows.get(key)
          if (present !== undefined && present.rev > rev) continue
          if (raw === null) mirror.rows.delete(key)
          else mirror.rows.set(key, { rev, raw })
        }
      }),
  }
  return mirror
}
