import { imageDimensionsFromData } from 'image-dimensions'
import { fileKindOf } from '../domain/fileKind'
import type { PlainDate } from '../domain/plainDate'
import { largestProof, mostPixels, type Proof, type ProofLoss, type ProofProblem, type ProofType, type Sha256 } from '../domain/proof'
import { err, ok, type Result } from '../domain/result'
import type { ProofFiles } from '../storage/proofFiles'

export type Bytes = Uint8Array<ArrayBuffer>

/** Where the files of the proofs are: each once, under the SHA-256 of its bytes. */
export type ProofShelf = {
  /** Takes a file in: its bytes decide what it is, a photo is shrunk and loses its location, the same bytes are kept once. */
  readonly take: (file: Blob & { readonly name: string }) => Promise<Result<Proof, ProofProblem>>
  /** The bytes as they were taken in. */
  readonly open: (sha256: Sha256) => Promise<Result<Bytes, ProofLoss>>
  /** Puts bytes of a backup or an archive under their address. */
  readonly putBack: (sha256: Sha256, bytes: Bytes) => Promise<Result<void, 'altered' | 'full' | 'refused'>>
  /** Which of these the browser does not have. Where it does not answer, none is called lost. */
  readonly lost: (wanted: ReadonlySet<Sha256>) => Promise<ReadonlySet<Sha256>>
}

/** An image as it was drawn anew. */
export type Drawing = { readonly type: Exclude<ProofType, 'application/pdf'>; readonly bytes: ArrayBuffer }

export type ShelfWorld = {
  readonly files: ProofFiles
  readonly digest: (bytes: ArrayBuffer) => Promise<Sha256>
  /** Upright, of a sensible size, without place and device; rejects what the browser cannot draw. */
  readonly redraw: (image: Blob, keepsPng: boolean) => Promise<Drawing>
  readonly today: () => PlainDate
}

export function createProofShelf({ files, digest, redraw, today }: ShelfWorld): ProofShelf {
  const put = async (sha256: Sha256, bytes: ArrayBuffer): Promise<Result<void, 'full' | 'refused'>> => {
    try {
      await files.put(sha256, bytes, today())
      return ok(undefined)
    } catch (cause) {
      return err(cause instanceof Error && cause.name === 'QuotaExceededError' ? 'full' : 'refused')
    }
  }

  return {
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
      const copy = bytes.slice().buffer
      const actual = await digest(copy).catch(() => null)
      if (actual === null) return err('refused')
      return actual === sha256 ? put(sha256, copy) : err('altered')
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

async function readFile(file: Blob, redraw: ShelfWorld['redraw']): Promise<Result<Read, ProofProblem>> {
  if (file.size === 0) return err('empty')
  if (file.size > largestProof) return err('tooLarge')
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return err('refused')
  const kind = fileKindOf(new Uint8Array(bytes, 0, Math.min(16, bytes.byteLength)))
  if (kind === null) return err('notAProof')
  if (kind === 'pdf') return ok({ type: 'application/pdf', bytes })
  const size = imageDimensionsFromData(new Uint8Array(bytes))
  if (size === undefined || size.width * size.height === 0) return err('unreadableImage')
  // Before it is drawn: a small file can hold a picture that no memory does.
  if (size.width * size.height > mostPixels) return err('tooManyPixels')
  try {
    return ok(await redraw(new Blob([bytes]), kind === 'png'))
  } catch {
    return err('unreadableImage')
  }
}
