import { answer, type Databases } from '../browser/database'
import { createPatientDatabase } from '../browser/patientDatabase'

/** A file the trainer chose, writable as long as the browser allows it. */
export type BackupFile = {
  readonly name: string
  /** Without asking the trainer. */
  readonly mayWrite: () => Promise<boolean>
  /** Asks the trainer. Browsers allow it only in response to a click. */
  readonly ask: () => Promise<boolean>
  readonly read: () => Promise<File>
  /** Replaces the content, all or nothing. Rejects if that fails. */
  readonly write: (content: Blob) => Promise<void>
}

/** Remembers the chosen file between visits. Every call rejects if IndexedDB fails. */
export type BackupFiles = {
  readonly get: () => Promise<BackupFile | null>
  /** The trainer chooses a new file, or none (null). For an existing one, browsers ask and empty it. */
  readonly choose: (suggestedName: string) => Promise<BackupFile | null>
  /** The trainer chooses an existing file. It keeps its content. */
  readonly open: () => Promise<BackupFile | null>
  readonly forget: () => Promise<void>
}

type Permission = { readonly mode: 'readwrite' }

/** In Chromium; TypeScript doesn't know these two yet. */
type Handle = FileSystemFileHandle & {
  readonly queryPermission: (wanted: Permission) => Promise<PermissionState>
  readonly requestPermission: (wanted: Permission) => Promise<PermissionState>
}

type Kinds = readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[]

type SavePicker = (options: { readonly suggestedName: string; readonly types: Kinds }) => Promise<FileSystemFileHandle>

type OpenPicker = (options: { readonly types: Kinds }) => Promise<readonly FileSystemFileHandle[]>

export type Pickers = { readonly save: SavePicker; readonly open: OpenPicker }

const readwrite: Permission = { mode: 'readwrite' }

const types: Kinds = [{ description: 'Recert backup', accept: { 'application/zip': ['.zip'] } }]

export function createBackupFiles(databases: Databases, pickers: Pickers, name = 'recert-backup-file'): BackupFiles {
  const transact = createPatientDatabase(databases, name, 'handles')
  const remember = async (handle: FileSystemFileHandle | null) => {
    if (handle === null) return null
    await transact('readwrite', (store) => answer(store.put(handle, 'backup')))
    return fileOf(handle)
  }
  return {
    async get() {
      const stored = await transact('readonly', (store) => answer<unknown>(store.get('backup')))
      const handle = stored as FileSystemFileHandle | undefined // safe: only `remember` writes here
      return handle === undefined ? null : fileOf(handle)
    },
    choose: async (suggestedName) => remember(await unlessLeft(pickers.save({ suggestedName, types }))),
    open: async () => remember((await unlessLeft(pickers.open({ types })))?.[0] ?? null),
    forget: () => transact('readwrite', (store) => answer(store.delete('backup'))),
  }
}

/** Null if the trainer canceled. */
function unlessLeft<Value>(picking: Promise<Value>): Promise<Value | null> {
  return picking.catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'AbortError') return null
    throw cause
  })
}

function fileOf(handle: FileSystemFileHandle): BackupFile {
  const { queryPermission, requestPermission } = handle as Handle // safe: browsers with the picker have both
  return {
    name: handle.name,
    mayWrite: async () => (await queryPermission.call(handle, readwrite)) === 'granted',
    ask: async () => (await requestPermission.call(handle, readwrite)) === 'granted',
    read: () => handle.getFile(),
    async write(content) {
      const stream = await handle.createWritable()
      await stream.write(content)
      await stream.close()
    },
  }
}
