/** Whether this browser can hand a file of this kind to other apps. */
export function canShare(name: string, type: string): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [new File([''], name, { type })] })
}

/** Opens the device's share sheet with a file. `closed`: without sharing it. */
export async function shareFile(name: string, content: Blob, type: string): Promise<'shared' | 'closed' | 'failed'> {
  try {
    await navigator.share({ files: [new File([content], name, { type })], title: name })
    return 'shared'
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError' ? 'closed' : 'failed'
  }
}
