import { createStore, type StoreApi } from 'zustand/vanilla'
import { isEmpty } from '../domain/portfolio'
import type { BackupFile, BackupFiles } from '../storage/backupFile'
import type { Desk } from './desk'
import type { RecertStore } from './recertStore'

/** How saving to a file by itself stands; `unsupported` where the browser cannot write to files, `lapsed` where it wants to be asked again. */
export type AutosaveState =
  | { readonly kind: 'unsupported' | 'off' }
  | { readonly kind: 'saving' | 'lapsed' | 'failed'; readonly file: string }
  /** `at` is the instant (ISO 8601) of what stands in the file; null until this page has written it. */
  | { readonly kind: 'on'; readonly file: string; readonly at: string | null }
  /** Not written, since it would lack these certificates, by their names: the browser has lost them or does not give them just now. */
  | { readonly kind: 'incomplete'; readonly file: string; readonly missing: readonly string[] }

export type Autosave = {
  readonly state: StoreApi<AutosaveState>
  /** Goes on with the file that was chosen before. */
  readonly start: () => Promise<void>
  /** Lets the trainer choose the file, and saves to it at once. */
  readonly choose: () => Promise<void>
  /** Asks the browser for its permission again, or tries once more. */
  readonly resume: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type AutosaveWorld = {
  /** Null where the browser cannot write to files. */
  readonly files: BackupFiles | null
  readonly store: RecertStore
  readonly makeBackup: Desk['makeBackup']
  readonly now: () => Date
  /** Calls `act` once nothing has changed for a while, or when the page is about to go. */
  readonly whenQuiet: (act: () => void) => void
  /** One page at a time. */
  readonly alone: (act: () => Promise<void>) => Promise<void>
  /** Remembers, for the next start, whether a file was chosen. */
  readonly remember: (isChosen: boolean) => void
}

export function createAutosave({ files, store, makeBackup, now, whenQuiet, alone, remember }: AutosaveWorld): Autosave {
  const state = createStore<AutosaveState>(() => ({ kind: files === null ? 'unsupported' : 'off' }))
  let file: BackupFile | null = null

  const save = async () => {
    const target = file
    const { portfolio, safety } = store.getState()
    // A good backup is never replaced by an empty one, nor by what is left while records wait to be restored.
    if (target === null || isEmpty(portfolio) || safety.found !== null) return
    state.setState({ kind: 'saving', file: target.name }, true)
    try {
      const at = now()
      const { archive, missing } = await makeBackup()
      // The file may be the only place where these certificates still are.
      if (missing.length > 0) {
        if (file === target) state.setState({ kind: 'incomplete', file: target.name, missing: missing.map(({ name }) => name) }, true)
        return
      }
      await target.write(archive)
      if (file !== target) return
      store.getState().noteBackup(at)
      state.setState({ kind: 'on', file: target.name, at: at.toISOString() }, true)
    } catch (cause) {
      const isLapsed = cause instanceof Error && cause.name === 'NotAllowedError'
      if (file === target) state.setState({ kind: isLapsed ? 'lapsed' : 'failed', file: target.name }, true)
    }
  }
  const saveAlone = () => alone(save)

  store.subscribe((after, before) => {
    const { kind } = state.getState()
    const isGoing = kind === 'on' || kind === 'saving' || kind === 'incomplete'
    if (after.portfolio !== before.portfolio && isGoing) whenQuiet(() => void saveAlone())
  })

  return {
    state,
    async start() {
      file = (await files?.get().catch(() => null)) ?? null
      if (file === null) return
      if (!(await file.mayWrite().catch(() => false))) return state.setState({ kind: 'lapsed', file: file.name }, true)
      state.setState({ kind: 'on', file: file.name, at: null }, true)
      if (store.getState().safety.backup.changes > 0) await saveAlone()
    },
    async choose() {
      const chosen = (await files?.choose('recert-backup.zip').catch(() => null)) ?? null
      if (chosen === null) return
      file = chosen
      remember(true)
      state.setState({ kind: 'on', file: chosen.name, at: null }, true)
      await saveAlone()
    },
    async resume() {
      if (file === null || !(await file.ask().catch(() => false))) return
      await saveAlone()
    },
    async stop() {
      file = null
      remember(false)
      await files?.forget().catch(() => undefined)
      state.setState({ kind: 'off' }, true)
    },
  }
}
