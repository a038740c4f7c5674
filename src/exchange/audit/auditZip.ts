import type { AuditPack } from '../../domain/reports/auditPack'
import type { NumberedProof } from '../../domain/reports/auditProofs'
import type { AuditReport } from '../../domain/reports/auditReport'
import { proofExtensions, type ProofLoss } from '../../domain/files/proofFile'
import type { TableDialect } from '../../domain/files/tableDialect'
import type { Sha256 } from '../../domain/records/proof'
import type { Result } from '../../domain/values/result'
import { auditIndex, type IndexWords } from './auditIndex'
import { createFileNames, cutText, fileName } from '../archive/fileName'
import { reportHtml } from './reportHtml'
import { packZip } from '../archive/zip'

export type AuditZipWords = {
  readonly index: IndexWords
  /** The report, given the files that couldn't be opened. */
  readonly report: (losses: ReadonlyMap<Sha256, ProofLoss>) => AuditReport
  readonly label: (number: number) => string
}

export type AuditZipWorld = {
  readonly open: (sha256: Sha256) => Promise<Result<Uint8Array<ArrayBuffer>, ProofLoss>>
  /** The time stamp of every entry. */
  readonly at: Date
  /** How the index writes decimals and separates its cells. */
  readonly dialect: TableDialect
  readonly onProgress: (done: number, of: number) => void
  readonly signal: AbortSignal
}

export type AuditZip = {
  readonly name: string
  readonly archive: Blob
  /** The number of certificates in the archive. */
  readonly packed: number
  /** The certificates that aren't, and why. */
  readonly losses: ReadonlyMap<Sha256, ProofLoss>
}

/**
 * The report, its index and the certificates. Each certificate is opened twice, to check it and to pack it, so the report can name the
 * lost ones while only one is in memory at a time. Rejects if one is lost in between, and if aborted.
 */
export async function packAudit(pack: AuditPack, words: AuditZipWords, { open, at, dialect, onProgress, signal }: AuditZipWorld): Promise<AuditZip> {
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
    { name: 'index.csv', bytes: textBytes(auditIndex(pack, files, words.index, dialect)) },
    ...there.map(({ number, proof }) => ({ name: files.get(number) ?? '', bytes: () => bytesOf(proof.sha256, open) })),
  ]
  const archive = await packZip(entries, { at, signal, onProgress: (done) => onProgress(proofs.length + done, proofs.length + entries.length) })
  // It may have been aborted while the last file was packed.
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
