import type { Act, Operation } from './act'
import type { CourseRecord } from '../records/course'
import type { Credential } from '../records/credential'
import { duplicateKey } from '../records/duplicateKey'
import type { Change } from '../records/change'
import { courseById } from '../records/courseById'
import { credentialById, freeName, type Kept, type Portfolio } from '../records/portfolio'
import { err, ok } from '../values/result'
import { isDeepEqual } from '../values/isDeepEqual'
import { keptOf, type Stored } from '../records/stored'
import { type StandIns, standInsFor, withStandIns } from './standIns'

/** A record in a backup. `rev` and `savedAt` are null if the backup is too old to have them. */
export type BackupEntry = { readonly kept: Kept; readonly rev: number | null; readonly savedAt: string | null; readonly isDeleted: boolean }

/**
 * How a backup's record compares with the one here. `conflicting`: both changed since they were the same, or it can't be determined.
 * `deletedHere`: deleted here recently. `deletedThere`: deleted before the backup was made. `stillHere`: the same, but it's
 * on this device.
 */
export type RestoreState = 'new' | 'newer' | 'older' | 'same' | 'conflicting' | 'deletedHere' | 'deletedThere' | 'stillHere'

export type Comparison = {
  readonly kept: Kept
  readonly state: RestoreState
  /** The record here with the same id. */
  readonly mine: Kept['record'] | null
  /** The name of a lookalike here with another id: perhaps the same record, created on two devices. */
  readonly looksLike: string | null
}

/** Compares every record in a backup with the one here. `madeAt` is the backup's instant or day, if it has one. */
export function compareBackup(entries: readonly BackupEntry[], stored: readonly Stored[], madeAt: string | null): readonly Comparison[] {
  const here = new Map(stored.map((record) => [keyOf(record), record]))
  const alike = new Map(
    stored.flatMap((kept) => (kept.deletedOn === null ? [[lookOf(kept), kept.kind === 'course' ? kept.record.title : kept.record.name]] : [])),
  )
  const currentOne = (kept: Kept) => {
    const mine = here.get(keyOf(kept))
    return mine === undefined || mine.deletedOn !== null ? null : mine.record
  }
  const standIns = standInsFor(
    entries.flatMap(({ kept, isDeleted }) => (kept.kind === 'credential' && !isDeleted && currentOne(kept) === null ? [kept.record] : [])),
    stored.flatMap((kept) => (kept.kind === 'credential' && kept.deletedOn === null ? [kept.record] : [])),
  )
  return entries.map((entry): Comparison => {
    const mine = currentOne(entry.kept)
    return {
      kept: entry.kept,
      state: stateOf(entry, here.get(keyOf(entry.kept)), standIns, madeAt),
      mine,
      looksLike: mine === null ? (alike.get(lookOf(entry.kept)) ?? null) : null,
    }
  })
}

/** The records on this device, as a backup would have them. */
export function entriesOf(stored: readonly Stored[]): readonly BackupEntry[] {
  return stored.map((each) => ({ kept: keptOf(each), rev: each.rev, savedAt: each.savedAt, isDeleted: each.deletedOn !== null }))
}

/** Restored by default: what's new or newer, but nothing that may be here already. */
export function isProposed({ state, looksLike }: Comparison): boolean {
  return (state === 'new' && looksLike === null) || state === 'newer'
}

/** Whether the backup is the only place that has this version. */
export function isOnlyThere({ state }: Comparison): boolean {
  return state === 'new' || state === 'newer' || state === 'conflicting'
}

/** The backup's credentials that aren't here and won't be. Those that were deleted before the backup was made don't belong to it. */
export function absentIn(comparisons: readonly Comparison[], isChosen: (row: Comparison) => boolean): readonly Credential[] {
  const isLeft = (row: Comparison) => (row.state === 'new' || row.state === 'deletedHere') && !isChosen(row)
  return comparisons.flatMap((row) => (row.kept.kind === 'credential' && isLeft(row) ? [row.kept.record] : []))
}

/** The credentials here that get the credit of those in the backup that aren't restored. */
export function standInsIn(comparisons: readonly Comparison[], isChosen: (row: Comparison) => boolean, portfolio: Portfolio): StandIns {
  return standInsFor(absentIn(comparisons, isChosen), portfolio.credentials)
}

/** Restores the chosen records and leaves the rest alone. */
export function mergeBackup(comparisons: readonly Comparison[], isChosen: (row: Comparison) => boolean): Operation {
  return (portfolio) => {
    const chosen = comparisons.filter(isChosen)
    const standIns = standInsIn(comparisons, isChosen, portfolio)
    const changes = chosen.map(({ kept }) => changeTo(portfolio, creditedHere(kept, standIns))).filter(changesSomething)
    const isMoved = chosen.some(({ kept, mine }) => currentOf(portfolio, kept) !== mine)
    return isMoved ? err({ kind: 'changedMeanwhile' }) : ok(restored(withFreeNames(portfolio, changes)))
  }
}

/** Leaves exactly what's in the backup; everything else moves to the recently deleted records. */
export function replaceByBackup(entries: readonly BackupEntry[]): Operation {
  return (portfolio) => {
    const wanted = entries.filter(({ isDeleted }) => !isDeleted).map(({ kept }) => kept)
    const keys = new Set(wanted.map(keyOf))
    const removed = allOf(portfolio)
      .filter((kept) => !keys.has(keyOf(kept)))
      .map((kept) => ({ kind: kept.kind, before: kept.record, after: null }) as Change) // safe: both have the kept record's kind
    const held = wanted.map((kept) => changeTo(portfolio, kept))
    return ok(restored([...removed, ...withFreeNames({ ...portfolio, credentials: [] }, held).filter(changesSomething)]))
  }
}

/** The records here that replacing everything would remove: those that aren't in the backup, and those that were deleted there. */
export function removedByReplacing(
  entries: readonly BackupEntry[],
  portfolio: Portfolio,
): { readonly absent: readonly Kept[]; readonly deletedThere: readonly Kept[] } {
  const isDeleted = new Map(entries.map((entry) => [keyOf(entry.kept), entry.isDeleted]))
  const held = allOf(portfolio)
  return {
    absent: held.filter((kept) => !isDeleted.has(keyOf(kept))),
    deletedThere: held.filter((kept) => isDeleted.get(keyOf(kept)) === true),
  }
}

function restored(changes: readonly Change[]): Act {
  const count = changes.filter(({ after }) => after !== null).length
  const removed = changes.length - count
  return { verb: 'restored', subject: { kind: 'records', count, ...(removed > 0 && { removed }) }, changes }
}

function stateOf(entry: BackupEntry, mine: Stored | undefined, standIns: StandIns, madeAt: string | null): RestoreState {
  if (entry.isDeleted) {
    if (mine === undefined) return 'deletedThere'
    return mine.deletedOn === null ? 'stillHere' : 'same'
  }
  if (mine === undefined) return 'new'
  if (mine.deletedOn !== null) return 'deletedHere'
  if (isDeepEqual(mine.record, entry.kept.record) || isDeepEqual(mine.record, creditedHere(entry.kept, standIns).record)) return 'same'
  const { rev, savedAt } = entry
  if (rev === null || savedAt === null || mine.savedAt === null)
    return mine.savedAt !== null && madeAt !== null && mine.savedAt > madeAt ? 'older' : 'conflicting'
  // Each save adds one. If count and clock disagree, both sides changed the same record.
  if (rev > mine.rev && savedAt > mine.savedAt) return 'newer'
  return rev < mine.rev && savedAt < mine.savedAt ? 'older' : 'conflicting'
}

function creditedHere(kept: Kept, standIns: StandIns): Kept {
  return kept.kind === 'course' ? { kind: 'course', record: withStandIns(kept.record, standIns) } : kept
}

function changeTo(portfolio: Portfolio, kept: Kept): Change {
  return { kind: kept.kind, before: currentOf(portfolio, kept), after: kept.record } as Change // safe: both have the kept record's kind
}

function changesSomething({ before, after }: Change): boolean {
  return before === null || !isDeepEqual(before, after)
}

/** Two credentials with the same name would be indistinguishable, so an incoming one gets a free name. */
function withFreeNames(portfolio: Portfolio, changes: readonly Change[]): readonly Change[] {
  let credentials = portfolio.credentials
  return changes.map((change) => {
    if (change.kind !== 'credential' || change.after === null) return change
    const { id } = change.after
    const others = credentials.filter((credential) => credential.id !== id)
    const name = freeName({ ...portfolio, credentials: others }, change.after.name)
    const after: Credential = { ...change.after, name }
    credentials = [...others, after]
    return { ...change, after }
  })
}

function currentOf(portfolio: Portfolio, kept: Kept): CourseRecord | Credential | null {
  return kept.kind === 'course' ? courseById(portfolio, kept.record.id) : credentialById(portfolio, kept.record.id)
}

function allOf({ credentials, courses, planned }: Portfolio): readonly Kept[] {
  return [
    ...credentials.map((record): Kept => ({ kind: 'credential', record })),
    ...[...courses, ...planned].map((record): Kept => ({ kind: 'course', record })),
  ]
}

function keyOf({ kind, record }: Kept): string {
  return `${kind} ${record.id}`
}

function lookOf(kept: Kept): string {
  return kept.kind === 'course' ? `course ${duplicateKey(kept.record)}` : `credential ${kept.record.name.trim().toLowerCase()}`
}
