import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AutosaveState } from '../domain/device/autosave'
import { isEmpty } from '../domain/records/portfolio'
import type { BackupFile, BackupFiles } from '../storage/files/backupFile'
import type { MakeBackup } from './makeBackup'
import type { RecertStore } from './recertStore'

export type Autosave = {
  readonly state: StoreApi<AutosaveState>
  /** Goes on with the file that was chosen before. */
  readonly start: () => Promise<void>
  /** Lets the trainer choose a new file, and saves to it at once. */
  readonly choose: () => Promise<void>
  /** Lets the trainer choose a file that is there, as another device saves to it, and saves to it once nothing in it would be lost. */
  readonly open: () => Promise<void>
  /** What stands in the file; null where it cannot be read. */
  readonly read: () => Promise<File | null>
  /** Saves over what is in the file, whatever that is. */
  readonly overwrite: () => Promise<void>
  /** Asks the browser for its permission again, or tries once more. */
  readonly resume: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type AutosaveWorld = {
  /** Null where the browser cannot write to files. */
  readonly files: BackupFiles | null
  readonly store: RecertStore
  readonly makeBackup: MakeBackup
  /** How many records a file holds that are not here; null for what is no backup that can be read. */
  readonly countOthers: (content: Blob) => Promise<number | null>
  readonly now: () => Date
  /** Calls `act` once nothing has changed for a while, or when the page is about to go. */
  readonly whenQuiet: (act: () => void) => void
  /** One page at a time. */
  readonly alone: (act: () => Promise<void>) => Promise<void>
  /** Remembers, for the next start, whether a file was chosen. */
  readonly remember: (isChosen: boolean) => void
}

export function createAutosave({ files, store, makeBackup, countOthers, now, whenQuiet, alone, remember }: AutosaveWorld): Autosave {
  const state = createStore<AutosaveState>(() => ({ kind: files === null ? 'unsupported' : 'off' }))
  let file: BackupFile | null = null
  /** When the file was last changed by this page: what another device has put into it since is read first. */
  let ownVersion: number | null = null

  const save = async (overwrites: boolean) => {
    const target = file
    const { portfolio, safety } = store.getState()
    // A good backup is never replaced by an empty one, nor by what is left while records wait to be restored.
    if (target === null || isEmpty(portfolio) || safety.found !== null) return
    state.setState({ kind: 'saving', file: target.name }, true)
    try {
      const present = await target.read()
      if (!overwrites && present.size > 0 && present.lastModified !== ownVersion) {
        const others = await countOthers(present)
        if (others !== 0) {
          if (file === target) state.setState({ kind: 'occupied', file: target.name, others }, true)
          return
        }
      }
      const at = now()
      const { archive, missing } = await makeBackup()
      // The file may be the only place where these certificates still are.
      if (missing.length > 0) {
        if (file === target) state.setState({ kind: 'incomplete', file: target.name, missing: missing.map(({ name }) => name) }, true)
        return
      }
      await target.write(archive)
      ownVersion = (await target.read()).lastModified
      if (file !== target) return
      store.getState().noteBackup(at)
      state.setState({ kind: 'on', file: target.name, at: at.toISOString() }, true)
    } catch (cause) {
      const isLapsed = cause instanceof Error && cause.name === 'NotAllowedError'
      if (file === target) state.setState({ kind: isLapsed ? 'lapsed' : 'failed', file: target.name }, true)
    }
  }
  const saveAlone = (overwrites = false) => alone(() => save(overwrites))
  const goOnWith = async (chosen: BackupFile | null) => {
    if (chosen === null) return
    file = chosen
    ownVersion = null
    remember(true)
    if (!(await chosen.ask().catch(() => false))) return state.setState({ kind: 'lapsed', file: chosen.name }, true)
    state.setState({ kind: 'on', file: chosen.name, at: null }, true)
    await saveAlone()
  }

  store.subscribe((after, before) => {
    const { kind } = state.getState()
    const isGoing = kind === 'on' || kind === 'saving' || kind === 'incomplete' || kind === 'occupied'
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
    choose: async () => goOnWith((await files?.choose('recert-backup.zip').catch(() => null)) ?? null),
    open: async () => goOnWith((await files?.open().catch(() => null)) ?? null),
    read: async () => (await file?.read().catch(() => null)) ?? null,
    overwrite: () => saveAlone(true),
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
