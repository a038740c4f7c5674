import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AutosaveState } from '../domain/device/autosave'
import { isEmpty } from '../domain/records/portfolio'
import type { BackupFile, BackupFiles } from '../storage/files/backupFile'
import type { MakeBackup } from './makeBackup'
import type { RecertStore } from './recertStore'

export type Autosave = {
  readonly state: StoreApi<AutosaveState>
  /** Continues with the file chosen before. */
  readonly start: () => Promise<void>
  /** The trainer chooses a new file; saves to it at once. */
  readonly choose: () => Promise<void>
  /** The trainer chooses an existing file, such as one another device saves to. Saves to it once nothing in it would be lost. */
  readonly open: () => Promise<void>
  /** The content of the file; null if it can't be read. */
  readonly read: () => Promise<File | null>
  /** Saves even if that loses what another device saved. */
  readonly overwrite: () => Promise<void>
  /** Asks the browser for permission again and saves. */
  readonly resume: () => Promise<void>
  readonly stop: () => Promise<void>
}

export type AutosaveWorld = {
  /** Null if the browser can't write to files. */
  readonly files: BackupFiles | null
  readonly store: RecertStore
  readonly makeBackup: MakeBackup
  /** How many records a file has that aren't here; null if it isn't a readable backup. */
  readonly countOthers: (content: Blob) => Promise<number | null>
  readonly now: () => Date
  /** Runs `act` after a while without changes, or when the page is hidden. */
  readonly whenQuiet: (act: () => void) => void
  /** Runs `act` in one tab at a time. */
  readonly alone: (act: () => Promise<void>) => Promise<void>
  /** Remembers for the next start whether a file is chosen. */
  readonly remember: (isChosen: boolean) => void
}

export function createAutosave({ files, store, makeBackup, countOthers, now, whenQuiet, alone, remember }: AutosaveWorld): Autosave {
  const state = createStore<AutosaveState>(() => ({ kind: files === null ? 'unsupported' : 'off' }))
  let file: BackupFile | null = null
  /** The file time after our own last save. If it differs, another device saved, and that is read first. */
  let ownVersion: number | null = null

  const save = async (overwrites: boolean) => {
    const target = file
    const { portfolio, safety } = store.getState()
    // Never replace a good backup with an empty one, or with part of the records while others wait to be restored.
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
      // The file may have the only copy of these certificates.
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
