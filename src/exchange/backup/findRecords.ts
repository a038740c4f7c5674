import type { BackupProblem } from '../../domain/files/backupProblem'
import { err, ok, type Result } from '../../domain/values/result'
import type { Archive } from '../archive/unzip'
import type { LongWork } from '../longWork'
import { recordsName } from './format'
import { isRecert } from './isRecert'
import { type SplitRecords, splitRecords } from './splitRecords'

/** The file with the records, and the folder it's in: empty, or ending with a slash. */
export type FoundRecords = { readonly folder: string; readonly split: SplitRecords; readonly bytes: Uint8Array }

/** Other files that could be a renamed `recert.json`. */
const mostCandidates = 50

/**
 * Finds the records wherever the archive has them: a backup that was unpacked and compressed again is often in a folder, and a browser may
 * have added a number to the name. Files of other programs are passed over.
 */
export async function findRecords(archive: Archive, work: LongWork): Promise<Result<FoundRecords, BackupProblem>> {
  const names = [...archive.sizes.keys()]
  const named = names.filter((name) => baseOf(name).toLowerCase() === recordsName)
  const candidates = named.length > 0 ? named : names.filter((name) => /\.(?:json|txt)$/i.test(name))
  const found: (FoundRecords & { readonly name: string })[] = []
  let problem: BackupProblem | null = null
  for (const name of candidates.slice(0, mostCandidates)) {
    const bytes = await archive.read(name)
    if (bytes === null) continue
    const split = bytes.ok ? await splitRecords(bytes.value, work) : bytes
    if (bytes.ok && split.ok && isRecert(split.value.frame)) found.push({ name, folder: folderOf(name), split: split.value, bytes: bytes.value })
    else problem ??= split.ok ? { kind: 'notRecert' } : split.error
  }
  const [first, ...others] = found
  if (first === undefined) return err((named.length > 0 ? problem : null) ?? nothingIn(names))
  const isOneBackup = others.every(({ bytes }) => areSame(bytes, first.bytes))
  return isOneBackup ? ok(first) : err({ kind: 'severalBackups', names: found.map(({ name }) => name) })
}

function nothingIn(names: readonly string[]): BackupProblem {
  const inner = names.find((name) => /\.zip$/i.test(name))
  return inner === undefined ? { kind: 'noRecords' } : { kind: 'nested', name: inner }
}

function baseOf(name: string): string {
  return name.slice(folderOf(name).length)
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
