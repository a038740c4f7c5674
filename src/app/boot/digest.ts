import type { Sha256 } from '../../domain/records/proof'

/** The address of a file with these bytes: its SHA-256 in hexadecimal. */
export function createDigest(sha256: (bytes: ArrayBuffer) => Promise<ArrayBuffer>): (bytes: ArrayBuffer) => Promise<Sha256> {
  return async (bytes) => hexOf(await sha256(bytes))
}

function hexOf(digest: ArrayBuffer): Sha256 {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') as Sha256 // safe: 32 bytes
}
