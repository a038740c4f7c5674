import type { BackupProblem } from '../../domain/files/backupProblem'
import { err, ok, type Result } from '../../domain/values/result'
import { type Archive, plainName } from '../archive/unzip'
import type { LongWork } from '../longWork'
import { recordsName } from './format'
import { isRecert } from './isRecert'
import { madeAtOf } from './madeAt'
import { type SplitRecords, splitRecords } from './splitRecords'

/** The file with the records, and the folder it's in: empty, or ending with a slash. `older` are the names of older backups in the archive. */
export type FoundRecords = { readonly folder: string; readonly split: SplitRecords; readonly older: readonly string[] }

type Candidate = Omit<FoundRecords, 'older'> & { readonly name: string; readonly bytes: Uint8Array }

/** Other files that could be a renamed `recert.json`. */
const mostCandidates = 50

/**
 * Finds the records wherever the archive has them: a backup that was unpacked and compressed again is often in a folder, and a browser may
 * have added a number to the name. Files of other programs are passed over. Of several backups, it's the latest.
 */
export async function findRecords(archive: Archive, work: LongWork): Promise<Result<FoundRecords, BackupProblem>> {
  const names = [...archive.sizes.keys()]
  const named = names.filter((name) => baseOf(plainName(name)).toLowerCase() === recordsName)
  const candidates = named.length > 0 ? named : names.filter((name) => /\.(?:json|txt)$/i.test(plainName(name)))
  const found: Candidate[] = []
  let problem: BackupProblem | null = null
  for (const name of candidates.slice(0, mostCandidates)) {
    const bytes = await archive.read(name)
    if (bytes === null) continue
    const split = bytes.ok ? await splitRecords(bytes.value, work) : bytes
    if (bytes.ok && split.ok && isRecert(split.value.frame))
      found.push({ name: plainName(name), folder: folderOf(name), split: split.value, bytes: bytes.value })
    else problem ??= split.ok ? { kind: 'notRecert' } : split.error
  }
  if (found.length === 0) return err((named.length > 0 ? problem : null) ?? nothingIn(names))
  const different = found.filter(({ bytes }, index) => found.findIndex((other) => areSame(other.bytes, bytes)) === index)
  const latest = latestOf(different)
  const namesOf = (several: readonly Candidate[]) => several.map(({ name }) => name)
  if (latest === null) return err({ kind: 'severalBackups', names: namesOf(found) })
  return ok({ ...latest, older: namesOf(different.filter((other) => other !== latest)) })
}

/** Null if they don't all say when they were made, or several were made last. */
function latestOf(several: readonly Candidate[]): Candidate | null {
  const [first, ...others] = several
  if (first !== undefined && others.length === 0) return first
  const dated = several.map((each) => ({ each, at: Date.parse(madeAtOf(each.split.frame) ?? '') }))
  const last = Math.max(...dated.map(({ at }) => at))
  const [latest, ...ties] = dated.filter(({ at }) => at === last)
  return latest === undefined || ties.length > 0 ? null : latest.each
}

function nothingIn(names: readonly string[]): BackupProblem {
  const inner = names.filter((name) => /\.zip$/i.test(name))
  return inner.length === 0 ? { kind: 'noRecords' } : { kind: 'nested', names: inner.map(plainName) }
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
