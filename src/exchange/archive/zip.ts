import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'

/** A file to pack. `bytes` is called when it's the file's turn, so only one is in memory at a time; null skips the file. */
export type PackedFile = { readonly name: string; readonly bytes: () => Promise<Uint8Array<ArrayBuffer> | null> }

export type Packing = {
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
  /** The time stamp of every entry. */
  readonly at: Date
}

// The content security policy forbids the library's inline workers, and the browser's own streams are fast enough.
configure({ useWebWorkers: false })

/**
 * A ZIP of these files in this order. Texts are compressed; PDFs and photos already are, so they're just stored. Rejects if a file's
 * `bytes` do, and with an AbortError if aborted.
 */
export async function packZip(files: readonly PackedFile[], { onProgress, signal, at }: Packing): Promise<Blob> {
  const archive = new ZipWriter(new BlobWriter('application/zip'))
  for (const [index, { name, bytes }] of files.entries()) {
    signal?.throwIfAborted()
    const content = await bytes()
    const level = /\.(json|csv|txt|html|ics)$/.test(name) ? 6 : 0
    if (content !== null) await archive.add(name, new Uint8ArrayReader(content), { level, lastModDate: at })
    onProgress?.(index + 1, files.length)
  }
  signal?.throwIfAborted()
  return archive.close()
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
