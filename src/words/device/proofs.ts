import { largestProof, mostPixels, proofExtensions, type ProofLoss, type ProofProblem } from '../../domain/files/proofFile'
import type { Proof, ProofType } from '../../domain/records/proof'
import { attaching, fileSizes, fileTypes, losses, lostFile, lostFiles, origins, refusals, trimmed } from '../english/proofs'
import { commas } from '../english/series'
import { countText } from '../values/numbers'

/** A file from another app. */
export const lostFileText = lostFile

export function refusedText(name: string, problem: ProofProblem): string {
  switch (problem) {
    case 'tooLarge':
      return refusals.tooLarge({ name, limit: countText(largestProof / 1_000_000) })
    case 'tooManyPixels':
      return refusals.tooManyPixels({ name, limit: countText(mostPixels / 1_000_000) })
    default:
      return refusals[problem]({ name })
  }
}

/** A PDF that was kept without what stood before it. */
export function trimmedText(name: string): string {
  return trimmed({ name })
}

/** What a PDF says besides its pages; empty if neither is known. */
export function originText({ author, place }: { readonly author: string | null; readonly place: string | null }): string {
  if (author !== null && place !== null) return origins.both({ author, place })
  if (author !== null) return origins.author({ author })
  return place === null ? '' : origins.place({ place })
}

export const lossWords: Readonly<Record<ProofLoss, string>> = losses

const typeWords: Readonly<Record<ProofType, string>> = fileTypes

/** "PDF, 182 kB" */
export function proofText({ type, size }: Pick<Proof, 'type' | 'size'>): string {
  return fileSizes.about({ type: typeWords[type], size: sizeText(size) })
}

/** In decimal units, as file managers use: "182 kB", "1.4 MB". */
function sizeText(bytes: number): string {
  if (bytes < 1000) return fileSizes.bytes({ size: String(bytes) })
  if (bytes < 999_500) return fileSizes.kilobytes({ size: String(Math.round(bytes / 1000)) })
  return fileSizes.megabytes({ size: (bytes / 1_000_000).toFixed(1) })
}

/** The download name: an image that was converted gets the extension of its new format. */
export function downloadName({ name, type }: Pick<Proof, 'name' | 'type'>): string {
  const bare = name.replace(/\.(pdf|jpe?g|png|webp|gif|heic|heif|avif)$/i, '')
  return `${bare === '' ? attaching.unnamed : bare}.${proofExtensions[type]}`
}

export function takingText(files: number): string {
  return files === 1 ? attaching.one : attaching.several({ count: countText(files) })
}

const mostNames = 3

/** Which files aren't here and what to do. `names` are the records they belong to. */
export function lostText(names: readonly string[]): string {
  const more = names.length - mostNames
  const named = commas(names.slice(0, mostNames).map((name) => lostFiles.quoted({ name })))
  return more > 0 ? lostFiles.andMore({ names: named, more: countText(more) }) : lostFiles.all({ names: named }, names.length)
}
