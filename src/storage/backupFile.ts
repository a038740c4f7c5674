import type { DBSchema } from 'idb'
import { createDatabase } from './database'

/** A file that the trainer chose once, and that may be written to as long as the browser allows it. */
export type BackupFile = {
  readonly name: string
  /** What the browser says without asking the trainer. */
  readonly mayWrite: () => Promise<boolean>
  /** Asks the trainer; only in answer to a press of a button. */
  readonly ask: () => Promise<boolean>
  /** Puts the bytes in the place of what is in the file: it has the old content or the new one, never a half. Rejects where that fails. */
  readonly write: (content: Blob) => Promise<void>
}

/** Remembers the chosen file from one visit to the next. Every call rejects where IndexedDB fails. */
export type BackupFiles = {
  readonly get: () => Promise<BackupFile | null>
  /** Lets the trainer choose; null where nothing was chosen. */
  readonly choose: (suggestedName: string) => Promise<BackupFile | null>
  readonly forget: () => Promise<void>
}

type Permission = { readonly mode: 'readwrite' }

/** As browsers have it that can write to files (Chromium); TypeScript does not know these two yet. */
type Handle = FileSystemFileHandle & {
  readonly queryPermission: (wanted: Permission) => Promise<PermissionState>
  readonly requestPermission: (wanted: Permission) => Promise<PermissionState>
}

export type SavePicker = (options: {
  readonly suggestedName: string
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[]
}) => Promise<FileSystemFileHandle>

interface Schema extends DBSchema {
  handles: { key: 'backup'; value: FileSystemFileHandle }
}

const readwrite: Permission = { mode: 'readwrite' }

export function createBackupFiles(pick: SavePicker, name = 'recert-backup-file'): BackupFiles {
  const withDatabase = createDatabase<Schema>(name, (database) => void database.createObjectStore('handles'))
  return {
    async get() {
      const handle = await withDatabase((database) => database.get('handles', 'backup'))
      return handle === undefined ? null : fileOf(handle)
    },
    async choose(suggestedName) {
      const handle = await pick({ suggestedName, types: [{ description: 'Recert backup', accept: { 'application/zip': ['.zip'] } }] }).catch(
        (cause: unknown) => {
          if (cause instanceof Error && cause.name === 'AbortError') return null
          throw cause
        },
      )
      if (handle === null) return null
      await withDatabase((database) => database.put('handles', handle, 'backup'))
      return fileOf(handle)
    },
    forget: () => withDatabase((database) => database.delete('handles', 'backup')),
  }
}

function fileOf(handle: FileSystemFileHandle): BackupFile {
  const { queryPermission, requestPermission } = handle as Handle // safe: a browser with the picker has both
  return {
    name: handle.name,
    mayWrite: async () => (await queryPermission.call(handle, readwrite)) === 'granted',
    ask: async () => (await requestPermission.call(handle, readwrite)) === 'granted',
    async write(content) {
      const stream = await handle.createWritable()
      await stream.write(content)
      await stream.close()
    },
  }
}
