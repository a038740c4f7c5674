import type { Mirror } from '../../src/storage/records/mirror'

export type MirrorRow = { readonly rev: number; readonly raw: string }

/** A safety copy in memory. `behavior` can be changed at any time; `rows` and `erased`, the removals with their revisions, outlive the page. */
export type FakeMirror = Mirror & {
  behavior: 'works' | 'rejects' | 'refuses writes' | 'never answers'
  readonly rows: Map<string, MirrorRow>
  readonly erased: Map<string, number>
}

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
    erased: new Map(),
    readAll: () =>
      answer(false, () => [
        ...[...mirror.rows].map(([key, row]) => ({ key, ...row })),
        ...[...mirror.erased].map(([key, rev]) => ({ key, rev, raw: null })),
      ]),
    read: (key) =>
      answer(false, () => {
        const row = mirror.rows.get(key)
        return row === undefined ? null : { key, ...row }
      }),
    write: (entries) =>
      answer(true, () => {
        for (const { key, rev, raw } of entries) {
          const present = mirror.rows.get(key)?.rev ?? mirror.erased.get(key) ?? 0
          if (present > rev) continue
          mirror.rows.delete(key)
          mirror.erased.delete(key)
          if (raw === null) mirror.erased.set(key, rev)
          else mirror.rows.set(key, { rev, raw })
        }
      }),
    forget: (keys) => answer(true, () => keys.forEach((key) => mirror.rows.delete(key) || mirror.erased.delete(key))),
  }
  return mirror
}

/** Takes so long to give its first answer. */
export function lateFirst(mirror: Mirror, ms: number): Mirror {
  let opened: Promise<void> | null = null
  const open = () => (opened ??= new Promise((resolve) => setTimeout(resolve, ms)))
  return { ...mirror, readAll: () => open().then(mirror.readAll) }
}
