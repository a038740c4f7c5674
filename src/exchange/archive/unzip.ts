import { BlobReader, configure, type Entry, type FileEntry, Writer, ZipReader } from '@zip.js/zip.js'
import type { ArchiveProblem } from '../../domain/files/backupProblem'
import { err, ok, type Result } from '../../domain/values/result'

/** An archive whose list of files has been checked. */
export type Archive = {
  readonly names: readonly string[]
  /** The bytes of a file, verified by its checksum; null if there's no file with that name. */
  readonly read: (name: string) => Promise<Result<Uint8Array<ArrayBuffer>, ArchiveProblem> | null>
}

/** Far more than a trainer collects, and well below what a browser can hold. */
const archiveLimits = { files: 20_000, file: 100_000_000, whole: 4_000_000_000, ratio: 200, ratioFrom: 5_000_000 } as const

configure({ useWebWorkers: false })

export async function openArchive(blob: Blob): Promise<Result<Archive, ArchiveProblem>> {
  const entries = await entriesOf(blob)
  if (!entries.ok) return entries
  const byName = new Map<string, FileEntry>()
  let whole = 0
  for (const entry of entries.value) {
    const problem = problemOf(entry)
    if (problem !== null) return err(problem)
    if (byName.has(entry.filename)) return err({ kind: 'duplicateName', name: entry.filename })
    whole += entry.uncompressedSize
    if (whole > archiveLimits.whole) return err({ kind: 'tooLarge', name: null, most: archiveLimits.whole })
    if (!entry.directory) byName.set(entry.filename, entry)
  }
  return ok({
    names: [...byName.keys()],
    async read(name) {
      const entry = byName.get(name)
      return entry === undefined ? null : readEntry(entry)
    },
  })
}

/** Stops at the limit: a list may be endless. */
async function entriesOf(blob: Blob): Promise<Result<readonly Entry[], ArchiveProblem>> {
  const entries: Entry[] = []
  try {
    for await (const entry of new ZipReader(new BlobReader(blob), { filenameValidation: 'tolerant' }).getEntriesGenerator()) {
      if (entries.length === archiveLimits.files) return err({ kind: 'tooManyFiles', most: archiveLimits.files })
      entries.push(entry)
    }
    return ok(entries)
  } catch {
    return err({ kind: 'damaged', name: null })
  }
}

function problemOf({ filename: name, encrypted, uncompressedSize, compressedSize }: Entry): ArchiveProblem | null {
  if (encrypted) return { kind: 'encrypted', name }
  if (/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\\/i.test(name)) return { kind: 'unsafeName', name }
  if (uncompressedSize > archiveLimits.file) return { kind: 'tooLarge', name, most: archiveLimits.file }
  const isBomb = uncompressedSize > archiveLimits.ratioFrom && uncompressedSize > compressedSize * archiveLimits.ratio
  return isBomb ? { kind: 'bomb', name } : null
}

async function readEntry(entry: FileEntry): Promise<Result<Uint8Array<ArrayBuffer>, ArchiveProblem>> {
  try {
    return ok(await entry.getData(new BoundedWriter(entry.uncompressedSize), { checkSignature: true }))
  } catch {
    return err({ kind: 'damaged', name: entry.filename })
  }
}

/** Fails when a file has more bytes than the archive's list says: the list may lie. */
class BoundedWriter extends Writer<Uint8Array<ArrayBuffer>> {
  readonly #bytes: Uint8Array<ArrayBuffer>
  #filled = 0

  constructor(claimed: number) {
    super()
    this.#bytes = new Uint8Array(claimed)
  }

  override writeUint8Array(chunk: Uint8Array): Promise<void> {
    if (this.#filled + chunk.length > this.#bytes.length) return Promise.reject(new RangeError('more bytes than claimed'))
    this.#bytes.set(chunk, this.#filled)
    this.#filled += chunk.length
    return Promise.resolve()
  }

  override getData(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(this.#bytes)
  }
}
