import { localDay } from '../domain/plainDate'
import type { Sha256 } from '../domain/proof'
import { addressesIn } from '../domain/proofAddresses'
import { createMemoryKeyValue, type KeyValue } from '../storage/keyValue'
import { createProofFiles, type ProofFiles } from '../storage/proofFiles'
import { createSettingsKeeper } from '../storage/settings'
import type { Desk } from '../store/desk'
import { createProofShelf } from '../store/proofShelf'
import type { RecertState, RecertStore } from '../store/recertStore'
import { createSettingsStore } from '../store/settingsStore'
import { redraw } from './photo'

export type DeskWorld = {
  /** Null where the browser blocks it. */
  readonly storage: KeyValue | null
  readonly store: RecertStore
  readonly now: () => Date
  readonly sha256: (bytes: ArrayBuffer) => Promise<ArrayBuffer>
}

export function createDesk({ storage, store, now, sha256 }: DeskWorld): Desk {
  const today = () => localDay(now())
  const files = createProofFiles()
  sweep(files, store.getState())
  const digest = async (bytes: ArrayBuffer) => hexOf(await sha256(bytes))
  return {
    proofs: createProofShelf({ files, digest, redraw, today }),
    settings: createSettingsStore(createSettingsKeeper(storage ?? createMemoryKeyValue())),
    now,
  }
}

/** Only where every record is there and could be read: one that is not may name a file too. A sweep that fails is made at another start. */
function sweep(files: ProofFiles, { portfolio, safety, today }: RecertState): void {
  const { trouble, copy, found, left } = safety
  if (copy !== 'kept' || found !== null || left > 0 || trouble.damaged.length + trouble.newer.length > 0) return
  files.sweep(addressesIn(portfolio), today).catch(() => undefined)
}

function hexOf(digest: ArrayBuffer): Sha256 {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') as Sha256 // safe: 32 bytes
}
