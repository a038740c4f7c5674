/** How much of a file's beginning `isBackupFile` wants, in bytes. */
export const backupHead = 4096

/** Whether a file from outside is meant to be restored, from its name and its first bytes. Office documents are ZIPs as well. */
export function isBackupFile(name: string, head: Uint8Array): boolean {
  const isZip = head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)
  if (isZip) return /(?:^[^.]*|\.zip)$/i.test(name)
  return /^[\s\xef\xbb\xbf]*\{[^]*"format"\s*:\s*"recert"/.test(Array.from(head, (byte) => String.fromCharCode(byte)).join(''))
}
