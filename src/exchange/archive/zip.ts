import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'

/** One file of an archive; its bytes are fetched when it is its turn, so that only one of them is held at a time. Null leaves it out. */
export type PackedFile = { readonly name: string; readonly bytes: () => Promise<Uint8Array<ArrayBuffer> | null> }

export type Packing = {
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
  /** The instant that every entry carries. */
  readonly at: Date
}

// Workers made from texts are forbidden by the page's policy, and the browser's own streams are fast enough.
configure({ useWebWorkers: false })

/** A ZIP with these files in this order. Texts are compressed; PDFs and photos already are and are stored as they are. Rejects where a file's bytes do, and with an AbortError when it is called off. */
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
