import type { ProofType } from '../records/proof'

/** Why the browser didn't keep a file: it's out of space, or it failed. */
export type FileFailure = 'full' | 'refused'

/** Why a file wasn't accepted as a certificate. `covered`: it's a PDF with something else in front. */
export type ProofProblem = 'empty' | 'notAProof' | 'covered' | 'tooLarge' | 'tooManyPixels' | 'unreadableImage' | FileFailure

/** Why a certificate from a backup wasn't restored: its bytes aren't the record's (`altered`), or no certificate has such bytes. */
export type PutBackProblem = 'altered' | 'unfit' | FileFailure

/** Why a certificate can't be opened: the browser no longer has it, its bytes have changed, or the browser doesn't respond. */
export type ProofLoss = 'lost' | 'altered' | 'refused'

/** 25 MB: even a scan of many pages is smaller. */
export const largestProof = 25_000_000

/** Phone photos have up to 50 megapixels. Opening a larger picture would exceed a phone's memory. */
export const mostPixels = 60_000_000

export const proofExtensions: Readonly<Record<ProofType, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }
