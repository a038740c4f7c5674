import { BlobReader, configure, type Entry, type FileEntry, Writer, ZipReader } from '@zip.js/zip.js'
import type { ArchiveProblem } from '../../domain/files/backupProblem'
import { err, ok, type Result } from '../../domain/values/result'
import type { LongWork } from '../longWork'

/**
 * An archive whose list of files has been checked. Names have slashes, whatever wrote them. Where several files have the same name, as when a
 * program writes "???" for letters it doesn't know, each gets a number (`plainName` is without it): nobody can tell by the name which is meant.
 */
export type Archive = {
  /** Each file's size in bytes as the list says, by its name. What systems leave in archives of their own isn't included. */
  readonly sizes: ReadonlyMap<string, number>
  /** The bytes of a file, verified by its checksum; null if there's no file with that name. */
  readonly read: (name: string) => Promise<Result<Uint8Array<ArrayBuffer>, ArchiveProblem> | null>
}

/** Far more than a trainer collects, and well below what a browser can hold. */
const archiveLimits = { files: 20_000, file: 100_000_000, whole: 4_000_000_000, ratio: 200, ratioFrom: 5_000_000 } as const

/** The library reads the list without giving the page a turn. */
const listedAtOnce = 200

configure({ useWebWorkers: false })

/** Rejects with an AbortError if canceled. */
export async function openArchive(blob: Blob, work: LongWork): Promise<Result<Archive, ArchiveProblem>> {
  const entries = await entriesOf(blob, work)
  if (!entries.ok) return entries
  const named = new Map<string, FileEntry[]>()
  let whole = 0
  for (const entry of entries.value) {
    const name = nameOf(entry)
    if (isUnsafe(name)) return err({ kind: 'unsafeName', name })
    whole += entry.uncompressedSize
    if (whole > archiveLimits.whole) return err({ kind: 'tooLarge', name: null, most: archiveLimits.whole })
    if (entry.directory || leftBySystems.test(name)) continue
    const present = named.get(name)
    if (present === undefined) named.set(name, [entry])
    else present.push(entry)
  }
  const byName = new Map(
    [...named].flatMap(([name, entries]) =>
      entries.map((entry, index) => [entries.length === 1 ? name : `${name}${beforeNumber}${index + 1}`, entry] as const),
    ),
  )
  return ok({
    sizes: new Map([...byName].map(([name, { uncompressedSize }]) => [name, uncompressedSize])),
    async read(name) {
      const entry = byName.get(name)
      return entry === undefined ? null : readEntry(entry)
    },
  })
}

/** Programs don't write it into a name. */
const beforeNumber = '\n'

/** A file's name as the archive has it. */
export function plainName(name: string): string {
  return name.split(beforeNumber, 1)[0] ?? name
}

/** Stops at the limit: a list may be endless. */
async function entriesOf(blob: Blob, { pause, signal }: LongWork): Promise<Result<readonly Entry[], ArchiveProblem>> {
  const entries: Entry[] = []
  try {
    for await (const entry of new ZipReader(new BlobReader(blob), { filenameValidation: 'tolerant' }).getEntriesGenerator()) {
      if (entries.length === archiveLimits.files) return err({ kind: 'tooManyFiles', most: archiveLimits.files })
      entries.push(entry)
      if (entries.length % listedAtOnce !== 0) continue
      await pause()
      signal?.throwIfAborted()
    }
    return ok(entries)
  } catch {
    signal?.throwIfAborted()
    return err({ kind: 'damaged', name: null })
  }
}

/** Copies of what Finder and Explorer know about a folder, beside its files. */
const leftBySystems = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i

/** Some Windows programs write backslashes. */
function nameOf({ filename }: Entry): string {
  return filename.replaceAll('\\', '/')
}

function isUnsafe(name: string): boolean {
  return /^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(name)
}

/** Stored as it is, or deflated: everything else needs a decoder that browsers don't have. */
const readable: readonly number[] = [0, 8]

/** Why not to unpack a file. Other files in the archive may be fine. */
function problemOf(entry: Entry): ArchiveProblem | null {
  const name = nameOf(entry)
  const { encrypted, compressionMethod, uncompressedSize, compressedSize } = entry
  if (encrypted) return { kind: 'encrypted', name }
  if (!readable.includes(compressionMethod)) return { kind: 'compression', name }
  if (uncompressedSize > archiveLimits.file) return { kind: 'tooLarge', name, most: archiveLimits.file }
  const isBomb = uncompressedSize > archiveLimits.ratioFrom && uncompressedSize > compressedSize * archiveLimits.ratio
  return isBomb ? { kind: 'bomb', name } : null
}

async function readEntry(entry: FileEntry): Promise<Result<Uint8Array<ArrayBuffer>, ArchiveProblem>> {
  const problem = problemOf(entry)
  if (problem !== null) return err(problem)
  try {
    return ok(await entry.getData(new BoundedWriter(entry.uncompressedSize), { checkCrc32: true }))
  } catch {
    return err({ kind: 'damaged', name: nameOf(entry) })
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
