import type { AuditPack, NumberedProof } from '../../domain/reports/auditPack'
import type { AuditReport } from '../../domain/reports/auditReport'
import { proofExtensions, type ProofLoss } from '../../domain/files/proofFile'
import type { Sha256 } from '../../domain/records/proof'
import type { Result } from '../../domain/values/result'
import { auditIndex, type IndexWords } from './auditIndex'
import { createFileNames, cutText, fileName } from '../archive/fileName'
import { reportHtml } from './reportHtml'
import { packZip } from '../archive/zip'

export type AuditZipWords = {
  readonly index: IndexWords
  /** The report, given the files that could not be opened. */
  readonly report: (losses: ReadonlyMap<Sha256, ProofLoss>) => AuditReport
  readonly label: (number: number) => string
}

export type AuditZipWorld = {
  readonly open: (sha256: Sha256) => Promise<Result<Uint8Array<ArrayBuffer>, ProofLoss>>
  /** The instant that every entry carries. */
  readonly at: Date
  readonly onProgress: (done: number, of: number) => void
  readonly signal: AbortSignal
}

export type AuditZip = {
  readonly name: string
  readonly archive: Blob
  /** How many certificates are in it. */
  readonly packed: number
  /** Those that are not, and why. */
  readonly losses: ReadonlyMap<Sha256, ProofLoss>
}

/**
 * The report, its index and the certificates. Every certificate is opened twice, to be checked and to be packed: so the report
 * names those that are lost, and only one at a time is held. Rejects where one is lost between, and when it is cancelled.
 */
export async function packAudit(pack: AuditPack, words: AuditZipWords, { open, at, onProgress, signal }: AuditZipWorld): Promise<AuditZip> {
  const { proofs, certification, start, expiry } = pack
  const steps = 2 * proofs.length + 2
  const losses = new Map<Sha256, ProofLoss>()
  for (const [index, { proof }] of proofs.entries()) {
    const opened = await open(proof.sha256)
    signal.throwIfAborted()
    if (!opened.ok) losses.set(proof.sha256, opened.error)
    onProgress(index + 1, steps)
  }
  const there = proofs.filter(({ proof }) => !losses.has(proof.sha256))
  const files = namesOf(there, words.label)
  const entries = [
    { name: 'index.html', bytes: textBytes(reportHtml(words.report(losses), files)) },
    { name: 'index.csv', bytes: textBytes(auditIndex(pack, files, words.index)) },
    ...there.map(({ number, proof }) => ({ name: files.get(number) ?? '', bytes: () => bytesOf(proof.sha256, open) })),
  ]
  const archive = await packZip(entries, { at, signal, onProgress: (done) => onProgress(proofs.length + done, proofs.length + entries.length) })
  // The last file may have been packed after it was cancelled.
  signal.throwIfAborted()
  const name = fileName(`Audit pack ${cutText(certification.name, 40)} ${start} to ${expiry}`, 'zip')
  return { name, archive, packed: there.length, losses }
}

function namesOf(proofs: readonly NumberedProof[], label: (number: number) => string): ReadonlyMap<number, string> {
  const nameOf = createFileNames()
  return new Map(
    proofs.map(({ number, proof, titles: [title = ''], day }) => {
      const text = [label(number), cutText(title, 60), day].filter((part) => part !== null && part !== '').join(' ')
      return [number, `certificates/${nameOf(text, proofExtensions[proof.type])}`]
    }),
  )
}

function textBytes(text: string): () => Promise<Uint8Array<ArrayBuffer>> {
  return () => Promise.resolve(new TextEncoder().encode(text))
}

async function bytesOf(sha256: Sha256, open: AuditZipWorld['open']): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await open(sha256)
  if (!opened.ok) throw new Error(`a certificate was lost while it was packed: ${opened.error}`)
  return opened.value
}
