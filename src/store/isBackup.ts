import { backupHead, isBackupFile } from '../domain/files/isBackupFile'

/** Whether a file is meant to be restored, from its name and its first bytes. False if it can't be read. */
export async function isBackup(file: File): Promise<boolean> {
  const head = await file
    .slice(0, backupHead)
    .arrayBuffer()
    .catch(() => null)
  return head !== null && isBackupFile(file.name, new Uint8Array(head))
}
