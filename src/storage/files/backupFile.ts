import type { DBSchema } from 'idb'
import { createDatabase } from '../browser/database'

/** A file that the trainer chose once, and that may be written to as long as the browser allows it. */
export type BackupFile = {
  readonly name: string
  /** What the browser says without asking the trainer. */
  readonly mayWrite: () => Promise<boolean>
  /** Asks the trainer; only in answer to a press of a button. */
  readonly ask: () => Promise<boolean>
  /** What stands in it now. */
  readonly read: () => Promise<File>
  /** Puts the bytes in the place of what is in the file: it has the old content or the new one, never a half. Rejects where that fails. */
  readonly write: (content: Blob) => Promise<void>
}

/** Remembers the chosen file from one visit to the next. Every call rejects where IndexedDB fails. */
export type BackupFiles = {
  readonly get: () => Promise<BackupFile | null>
  /** Lets the trainer choose a new file; null where nothing was chosen. Browsers empty one that is there, after asking. */
  readonly choose: (suggestedName: string) => Promise<BackupFile | null>
  /** Lets the trainer choose one that is there, and leaves what is in it. */
  readonly open: () => Promise<BackupFile | null>
  readonly forget: () => Promise<void>
}

type Permission = { readonly mode: 'readwrite' }

/** As browsers have it that can write to files (Chromium); TypeScript does not know these two yet. */
type Handle = FileSystemFileHandle & {
  readonly queryPermission: (wanted: Permission) => Promise<PermissionState>
  readonly requestPermission: (wanted: Permission) => Promise<PermissionState>
}

type Kinds = readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[]

export type SavePicker = (options: { readonly suggestedName: string; readonly types: Kinds }) => Promise<FileSystemFileHandle>

export type OpenPicker = (options: { readonly types: Kinds }) => Promise<readonly FileSystemFileHandle[]>

export type Pickers = { readonly save: SavePicker; readonly open: OpenPicker }

interface Schema extends DBSchema {
  handles: { key: 'backup'; value: FileSystemFileHandle }
}

const readwrite: Permission = { mode: 'readwrite' }

const types: Kinds = [{ description: 'Recert backup', accept: { 'application/zip': ['.zip'] } }]

export function createBackupFiles(pickers: Pickers, name = 'recert-backup-file'): BackupFiles {
  const withDatabase = createDatabase<Schema>(name, (database) => void database.createObjectStore('handles'))
  const remember = async (handle: FileSystemFileHandle | null) => {
    if (handle === null) return null
    await withDatabase((database) => database.put('handles', handle, 'backup'))
    return fileOf(handle)
  }
  return {
    async get() {
      const handle = await withDatabase((database) => database.get('handles', 'backup'))
      return handle === undefined ? null : fileOf(handle)
    },
    choose: async (suggestedName) => remember(await unlessLeft(pickers.save({ suggestedName, types }))),
    open: async () => remember((await unlessLeft(pickers.open({ types })))?.[0] ?? null),
    forget: () => withDatabase((database) => database.delete('handles', 'backup')),
  }
}

/** Null where the trainer left without choosing. */
function unlessLeft<Value>(picking: Promise<Value>): Promise<Value | null> {
  return picking.catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === 'AbortError') return null
    throw cause
  })
}

function fileOf(handle: FileSystemFileHandle): BackupFile {
  const { queryPermission, requestPermission } = handle as Handle // safe: a browser with the picker has both
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
