import { largestProof, mostPixels, proofExtensions, type ProofLoss, type ProofProblem } from '../../domain/files/proofFile'
import type { Proof, ProofType } from '../../domain/records/proof'

const problemWords: Readonly<Record<ProofProblem, string>> = {
  empty: 'the file is empty. Download or scan it again.',
  notAProof: 'this is neither a PDF nor an image, whatever its name says. Nothing else can be a certificate here.',
  covered: 'a web page, a program or another file stands in front of the PDF in it. Open it in a PDF viewer, print it to a PDF, and attach that.',
  tooLarge: `the file is larger than ${largestProof / 1_000_000} MB. Save it smaller, or take a photo of it.`,
  tooManyPixels: `the picture has more than ${mostPixels / 1_000_000} megapixels, which would not open on a phone. Save it smaller.`,
  unreadableImage: 'this browser can’t read the picture. Save it as JPEG, PNG or PDF.',
  full: 'this device’s storage has no room for it. Free some, or keep the file elsewhere.',
  refused: 'the browser didn’t keep it. Nothing else is lost. Reload the page and try again.',
}

/** A file from another app. */
export const lostFileText = 'The file couldn’t be opened here. Take a photo or choose the file again.'

export function refusedText(name: string, problem: ProofProblem): string {
  return `“${name}” was not attached: ${problemWords[problem]}`
}

/** A PDF that was kept without what stood before it. */
export function trimmedText(name: string): string {
  return `“${name}” had something in front of the PDF, which was left out. The certificate itself is kept as it is.`
}

/** What a PDF says besides its pages. At least one of the two is known. */
export function originText({ author, place }: { readonly author: string | null; readonly place: string | null }): string {
  const said = [author === null ? [] : [`its author: ${author}`], place === null ? [] : [`a place: ${place}`]].flat()
  return `This PDF names ${said.join(', and ')}. Whoever gets the file can read that.`
}

export const lossWords: Readonly<Record<ProofLoss, string>> = {
  lost: 'This browser no longer has the file: its storage was cleared, or the record came from another device without it. Attach it again, or restore a backup that holds it.',
  altered: 'The file in this browser is damaged. Attach it again, or restore a backup that has it.',
  refused: 'The browser can’t open the file right now. Reload the page and try again.',
}

const typeWords: Readonly<Record<ProofType, string>> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG image', 'image/png': 'PNG image' }

/** "PDF, 182 kB" */
export function proofText({ type, size }: Pick<Proof, 'type' | 'size'>): string {
  return `${typeWords[type]}, ${sizeText(size)}`
}

/** In decimal units, as file managers use: "182 kB", "1.4 MB". */
function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** The download name: an image that was converted gets the extension of its new format. */
export function downloadName({ name, type }: Pick<Proof, 'name' | 'type'>): string {
  const bare = name.replace(/\.(pdf|jpe?g|png|webp|gif|heic|heif|avif)$/i, '')
  return `${bare === '' ? 'certificate' : bare}.${proofExtensions[type]}`
}

export function takingText(files: number): string {
  return files === 1 ? 'Attaching the file…' : `Attaching ${files} files…`
}

const mostNames = 3

/** Which files the browser has lost and what to do. `names` are the records they belong to. */
export function lostText(names: readonly string[]): string {
  const more = names.length - mostNames
  const whose = names
    .slice(0, mostNames)
    .map((name) => `“${name}”`)
    .join(', ')
  return `This browser no longer has ${names.length === 1 ? 'the certificate' : 'the certificates'} of ${whose}${more > 0 ? ` and ${more} more` : ''}. Restore a backup that holds ${names.length === 1 ? 'it' : 'them'}, or attach ${names.length === 1 ? 'it' : 'them'} again.`
}
