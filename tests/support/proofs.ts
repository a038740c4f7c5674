import type { Proof, Sha256 } from '../../src/domain/records/proof'
import { day } from './portfolio'

/** A certificate whose address is that letter repeated 64 times. */
export function proof(letter: string, changes: Partial<Proof> = {}): Proof {
  return { sha256: shaOf(letter), name: `${letter}.pdf`, type: 'application/pdf', size: 1000, addedOn: day('2026-05-03'), ...changes }
}

export function shaOf(letter: string): Sha256 {
  return letter.repeat(64) as Sha256 // safe: tests use hexadecimal letters
}
