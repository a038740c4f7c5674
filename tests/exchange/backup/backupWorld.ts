import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'
import { defaultSettings } from '../../../src/domain/device/settings'
import type { Kept } from '../../../src/domain/records/portfolio'
import type { Envelope, Stored } from '../../../src/domain/records/stored'
import type { BackupSource } from '../../../src/exchange/backup/format'
import { packBackup } from '../../../src/exchange/backup/packBackup'
import { type BackupReading, readBackup } from '../../../src/exchange/backup/readBackup'
import { recordVersion } from '../../../src/storage/format/version'
import { readFiled } from '../../../src/storage/format/filed'
import { readSettings } from '../../../src/storage/format/readSettings'
import { createFakeProofFiles, sha256Of } from '../../support/fakeProofFiles'
import { createProofStore, type ProofStore } from '../../../src/store/proofStore'
import { day } from '../../support/portfolio'

export const at = new Date('2026-11-20T10:00:00Z')

export const reading: BackupReading = {
  readRecord: readFiled,
  recordVersion,
  readSettings,
  digest: (bytes) => sha256Of(bytes.slice().buffer),
  here: [],
  pause: () => Promise.resolve(),
}

export function openProofStore(files = createFakeProofFiles()): ProofStore {
  return createProofStore({
    files,
    digest: sha256Of,
    redraw: () => Promise.reject(new Error('no images here')),
    today: () => day('2026-11-20'),
    arrives: () => undefined,
  })
}

export function sourceOf(stored: readonly Stored[], source: Partial<BackupSource> = {}): BackupSource {
  return { stored, settings: defaultSettings, unread: [], recordVersion, ...source }
}

export async function packed(stored: readonly Stored[], proofStore: ProofStore = openProofStore()): Promise<Blob> {
  return (await packBackup(sourceOf(stored), { at, openProof: proofStore.open, tables: [] })).archive
}

/** Reads a backup that must be valid. */
export async function read(file: Blob) {
  const backup = await readBackup(file, reading)
  if (!backup.ok) throw new Error(`not read: ${JSON.stringify(backup.error)}`)
  return backup.value
}

export function stored(kept: Kept, around: Partial<Envelope> = {}): Stored {
  return { ...kept, rev: 1, savedAt: '2026-11-01T10:00:00.000Z', deletedOn: null, ...around }
}

/** Any ZIP, even one Recert would never write. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>, options: { readonly password?: string } = {}): Promise<Blob> {
  const archive = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, ...options })
  for (const [name, content] of Object.entries(files)) {
    await archive.add(name, new Uint8ArrayReader(typeof content === 'string' ? new TextEncoder().encode(content) : content))
  }
  return archive.close()
}
