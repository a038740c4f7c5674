/** How much of a file's beginning `isBackupFile` wants, in bytes. */
const backupHead = 4096

/** Whether a file from outside is meant to be restored, from its name and its first bytes. Office documents are ZIPs as well. */
export function isBackupFile(name: string, head: Uint8Array): boolean {
  const isZip = head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)
  if (isZip) return /(?:^[^.]*|\.zip)$/i.test(name)
  return /^[\s\uFEFF]*\{[^]*"format"\s*:\s*"recert"/.test(new TextDecoder().decode(head))
}

/** The same of a file. False if it can't be read. */
export async function isBackup(file: File): Promise<boolean> {
  const head = await file
    .slice(0, backupHead)
    .arrayBuffer()
    .catch(() => null)
  return head !== null && isBackupFile(file.name, new Uint8Array(head))
}
