import { imageDimensionsFromData } from 'image-dimensions'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { bakedTexts } from '../domain/files/bakedPng'
import { type FileKind, fileKindOf } from '../domain/files/fileKind'
import { gifSize } from '../domain/files/gifSize'
import type { ImageSize } from '../domain/files/imageSize'
import { jpegSize } from '../domain/files/jpegSize'
import { pdfStart } from '../domain/files/pdfStart'
import { type FileFailure, largestProof, mostPixels, type ProofLoss, type ProofProblem, type PutBackProblem } from '../domain/files/proofFile'
import type { PlainDate } from '../domain/values/plainDate'
import type { Proof, ProofType, Sha256 } from '../domain/records/proof'
import { err, ok, type Result } from '../domain/values/result'
import type { ProofFiles } from '../storage/files/proofFiles'

export type Bytes = Uint8Array<ArrayBuffer>

/** The files of the proofs: each once, under the SHA-256 of its bytes. */
export type ProofStore = {
  /**
   * Adds a file. Its bytes decide the type; what stands before a PDF is left out; photos are shrunk and lose their location, but a badge baked
   * into a PNG stays as it is. The same bytes are stored once.
   */
  readonly take: (file: Blob & { readonly name: string }) => Promise<Result<Proof, ProofProblem>>
  /** The bytes as stored. */
  readonly open: (sha256: Sha256) => Promise<Result<Bytes, ProofLoss>>
  /** Puts bytes from a backup under their address. */
  readonly putBack: (sha256: Sha256, bytes: Bytes) => Promise<Result<void, PutBackProblem>>
  /** The files that came back since the page was opened: they're no longer lost. */
  readonly comeBack: StoreApi<ReadonlySet<Sha256>>
  /** Which of these the browser no longer has. If it doesn't answer, none. */
  readonly lost: (wanted: ReadonlySet<Sha256>) => Promise<ReadonlySet<Sha256>>
}

/** A redrawn image. */
export type Drawing = { readonly type: Exclude<ProofType, 'application/pdf'>; readonly bytes: ArrayBuffer }

export type ProofStoreWorld = {
  readonly files: ProofFiles
  readonly digest: (bytes: ArrayBuffer) => Promise<Sha256>
  /** Redraws an image upright, at a sensible size, without place and device. Rejects if the browser can't draw it. */
  readonly redraw: (image: Blob, keepsPng: boolean) => Promise<Drawing>
  readonly today: () => PlainDate
  /** A file is about to be stored: nobody removes it. */
  readonly arrives: (sha256: Sha256) => void
}

export function createProofStore({ files, digest, redraw, today, arrives }: ProofStoreWorld): ProofStore {
  const put = async (sha256: Sha256, bytes: ArrayBuffer): Promise<Result<void, FileFailure>> => {
    try {
      arrives(sha256)
      await files.put(sha256, bytes)
      return ok(undefined)
    } catch (cause) {
      return err(cause instanceof Error && cause.name === 'QuotaExceededError' ? 'full' : 'refused')
    }
  }

  const comeBack = createStore<ReadonlySet<Sha256>>(() => new Set())

  return {
    comeBack,
    async take(file) {
      const read = await readFile(file, redraw)
      if (!read.ok) return read
      const { type, bytes } = read.value
      const sha256 = await digest(bytes).catch(() => null)
      if (sha256 === null) return err('refused')
      const kept = await put(sha256, bytes)
      return kept.ok ? ok({ sha256, name: file.name, type, size: bytes.byteLength, addedOn: today() }) : kept
    },
    async open(sha256) {
      try {
        const bytes = await files.get(sha256)
        if (bytes === null) return err('lost')
        return (await digest(bytes)) === sha256 ? ok(new Uint8Array(bytes)) : err('altered')
      } catch {
        return err('refused')
      }
    },
    async putBack(sha256, bytes) {
      if (problemOf(bytes) !== null) return err('unfit')
      const copy = bytes.slice().buffer
      const actual = await digest(copy).catch(() => null)
      if (actual === null) return err('refused')
      if (actual !== sha256) return err('altered')
      const done = await put(sha256, copy)
      if (done.ok) comeBack.setState((before) => new Set([...before, sha256]), true)
      return done
    },
    async lost(wanted) {
      try {
        const present = await files.addresses()
        return new Set([...wanted].filter((sha256) => !present.has(sha256)))
      } catch {
        return new Set()
      }
    },
  }
}

type Read = { readonly type: ProofType; readonly bytes: ArrayBuffer }

async function readFile(file: Blob, redraw: ProofStoreWorld['redraw']): Promise<Result<Read, ProofProblem>> {
  if (file.size > largestProof) return err('tooLarge')
  const whole = await file.arrayBuffer().catch(() => null)
  if (whole === null) return err('refused')
  const start = fileKindOf(new Uint8Array(whole)) === null ? pdfStart(new Uint8Array(whole)) : 0
  if (start === 'covered') return err('covered')
  const bytes = start === null || start === 0 ? whole : whole.slice(start)
  const problem = problemOf(new Uint8Array(bytes))
  if (problem !== null) return err(problem)
  const kind = fileKindOf(new Uint8Array(bytes))
  if (kind === 'pdf') return ok({ type: 'application/pdf', bytes })
  try {
    const drawing = await redraw(new Blob([bytes]), kind === 'png')
    // Redrawn, a badge would lose what makes it one. It's drawn anyway, to find out whether it can be.
    return ok(bakedTexts(new Uint8Array(bytes)).length > 0 ? { type: 'image/png', bytes } : drawing)
  } catch {
    return err('unreadableImage')
  }
}

/** Why to refuse a file, from its bytes alone. It isn't drawn for this: a small file can be an image too large for memory. */
function problemOf(bytes: Bytes): ProofProblem | null {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > largestProof) return 'tooLarge'
  const kind = fileKindOf(bytes)
  if (kind === null) return 'notAProof'
  if (kind === 'pdf') return null
  const size = sizeOf(bytes, kind)
  if (size === null || size.width * size.height === 0) return 'unreadableImage'
  return size.width * size.height > mostPixels ? 'tooManyPixels' : null
}

/** The size that browsers draw an image in. The library is easily misled about a JPEG, and reads only the screen of a GIF. */
function sizeOf(bytes: Bytes, kind: FileKind): ImageSize | null {
  if (kind === 'jpeg') return jpegSize(bytes)
  if (kind === 'gif') return gifSize(bytes)
  return imageDimensionsFromData(bytes) ?? null
}
