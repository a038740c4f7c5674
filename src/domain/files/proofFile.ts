import type { ProofType } from '../records/proof'

/** Why the browser didn't keep a file: it has no room, or it failed. */
export type FileFailure = 'full' | 'refused'

/** Why a file wasn't taken in as a certificate. */
export type ProofProblem = 'empty' | 'notAProof' | 'tooLarge' | 'tooManyPixels' | 'unreadableImage' | FileFailure

/** Why a certificate from a backup wasn't put back: its bytes aren't those of the record, or no file to be taken in has such bytes. */
export type PutBackProblem = 'altered' | 'unfit' | FileFailure

/** Why a certificate can't be opened: the browser no longer has it, its bytes aren't what they were, or the browser doesn't answer. */
export type ProofLoss = 'lost' | 'altered' | 'refused'

/** 25 MB: a scan of many pages stays below. */
export const largestProof = 25_000_000

/** Photos of phones have up to 50 megapixels; a larger picture would not fit into their memory when it is opened. */
export const mostPixels = 60_000_000

export const proofExtensions: Readonly<Record<ProofType, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }
