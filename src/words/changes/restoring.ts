import type { RestoredCredit } from '../../domain/changes/restoredCredit'
import type { Comparison, RestoreState } from '../../domain/changes/restoring'
import type { Kept } from '../../domain/records/portfolio'
import type { BackupProblem } from '../../domain/files/backupProblem'
import type { FileFailure } from '../../domain/files/proofFile'
import type { SetAside } from '../../domain/files/recordFault'
import { localDay } from '../../domain/values/plainDate'
import {
  backupProblems,
  faults,
  fileFailures,
  nothingChanged,
  recordKinds,
  restoreStates,
  restoring,
  unnamedRecord,
  wholeFile,
} from '../english/restoring'
import { commas, quoted, sentences } from '../english/series'
import { dayOf, dayText, quantity } from '../values/dates'
import { countText } from '../values/numbers'

export function backupProblemText(problem: BackupProblem): string {
  return sentences(reasonText(problem), nothingChanged)
}

function reasonText(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'damaged':
    case 'encrypted':
    case 'unsafeName':
    case 'bomb':
    case 'compression':
      return backupProblems[problem.kind]({ file: fileText(problem) })
    case 'tooLarge':
      return backupProblems.tooLarge({ file: fileText(problem), megabytes: countText(Math.round(problem.most / 1_000_000)) })
    case 'tooManyFiles':
    case 'tooManyRecords':
      return backupProblems[problem.kind]({ most: countText(problem.most) })
    case 'nested':
      return backupProblems.nested({ names: listText(problem.names) }, problem.names.length)
    case 'severalBackups':
      return backupProblems.severalBackups({ names: listText(problem.names) })
    default:
      return backupProblems[problem.kind]
  }
}

function fileText({ name }: { readonly name: string | null }): string {
  return name === null ? wholeFile : quoted(name)
}

/** Above the records in a state: "New (12)". */
export function restoreStateText(state: RestoreState, count: number): string {
  return restoring.group({ title: restoreStates[state].title, count: countText(count) })
}

/** What restoring them means; null if that's clear. */
export function restoreStateNote(state: RestoreState): string | null {
  return restoreStates[state].why
}

/** The checkbox for all records in a state: "All 12". */
export function allText(count: number): string {
  return restoring.all({ count: countText(count) })
}

/** Of `count` records, `hidden` aren't shown: "“All 1,200” includes 1,000 more." */
export function moreInAllText(hidden: number, count: number): string {
  return restoring.moreInAll({ all: allText(count), count: countText(hidden) })
}

/** "3 records are already up to date." */
export function sameRecordsText(count: number): string {
  return restoring.same({ records: quantity(count, 'record') }, count)
}

/** What a record is called here, or in the backup if it isn't here. */
export function comparedName({ kept, mine }: Comparison): string {
  return nameOf(mine ?? kept.record)
}

/** The kind of record in a row, what else the backup calls it, and the existing record it looks like, if any. */
export function comparisonText({ kept, mine, looksLike }: Comparison): string {
  const kind = kept.kind === 'credential' ? recordKinds.credential : 'plannedFor' in kept.record ? recordKinds.planned : recordKinds.course
  const there = nameOf(kept.record)
  if (mine !== null && nameOf(mine) !== there) return restoring.otherwiseThere({ kind, name: there })
  return looksLike === null ? kind : restoring.looksLike({ kind, name: looksLike })
}

/** What a backup also holds, unless the trainer leaves it out. */
export function withDeletedText(count: number): string {
  return restoring.includeDeleted({ records: quantity(count, 'recentlyDeleted') })
}

export type BackupContents = {
  readonly credentials: number
  readonly courses: number
  readonly files: number
  /** Records that were among the recently deleted. */
  readonly deleted: number
  /** A timestamp, or just a day in old backups. */
  readonly madeAt: string | null
}

/** "Backup from Nov 20, 2026: 6 credentials, 4 courses, 0 certificates." */
export function backupContentsText({ credentials, courses, files, deleted, madeAt }: BackupContents): string {
  const contents = commas([
    quantity(credentials, 'credential'),
    quantity(courses, 'course'),
    quantity(files, 'certificate'),
    ...(deleted === 0 ? [] : [quantity(deleted, 'recentlyDeleted')]),
  ])
  if (madeAt === null) return restoring.heldIn({ contents })
  return restoring.heldFrom({ day: madeAt.length === 10 ? dayOf(madeAt) : dayText(localDay(new Date(madeAt))), contents })
}

/** "3 records can’t be read. They stay in the file." */
export function setAsideText(count: number): string {
  return restoring.setAside({ records: quantity(count, 'record') }, count)
}

/** "“Anatomy” has a date before 1900 or after 2199." */
export function faultText({ name, fault }: SetAside): string {
  return faults[fault]({ record: name === '' ? unnamedRecord : quoted(name) })
}

/** An archive without records. */
export function onlyCertificatesText(count: number): string {
  return restoring.onlyCertificates({ certificates: quantity(count, 'certificate') })
}

/** The archive has older backups beside the one it's about. */
export function olderBackupsText(names: readonly string[]): string {
  return restoring.olderBackups({ names: listText(names) }, names.length)
}

/** The backup restores certificates that aren't here, whatever is checked. */
export function lostFilesText(count: number): string {
  return restoring.lost({ certificates: quantity(count, 'certificate') })
}

/** After restoring certificates of records that didn't change. */
export function cameBackText(count: number): string {
  return restoring.cameBack({ certificates: quantity(count, 'certificate') })
}

/** Before restoring: certificates that the records name, and that are neither in the file nor here. */
export function absentFilesText(names: readonly string[]): string {
  return restoring.absent({ certificates: quantity(names.length, 'certificate'), names: listText(names) }, names.length)
}

/** After restoring: the certificates that didn't come. */
export function notRestoredText(names: readonly string[]): string {
  return restoring.notRestored({ certificates: quantity(names.length, 'certificate'), names: listText(names) }, names.length)
}

/** Courses that would be restored but count toward nothing. */
export function ofNobodyText(titles: readonly string[]): string {
  return restoring.ofNobody({ courses: quantity(titles.length, 'course'), titles: listText(titles) }, titles.length)
}

/** "Credit for “NASM-CPT” goes to the one you have." */
export function goesToText(names: readonly string[]): string {
  return restoring.goesTo({ names: listText(names) }, names.length)
}

/** "22 courses have credit for “NASM-CPT”, which isn’t checked. It won’t count." */
export function lostCreditText({ names, courses }: RestoredCredit['lost']): string {
  return restoring.lostCredit({ courses: quantity(courses, 'course'), names: listText(names) }, courses, names.length)
}

/** The records that merging leaves here, though they were deleted in the backup. */
export function stillHereText(names: readonly string[]): string {
  return restoring.staysHere({ records: quantity(names.length, 'record'), names: listText(names) }, names.length)
}

/** The records that replacing everything would remove: those that aren't in the backup, and those that were deleted there. */
export function removalTexts(absent: readonly string[], deletedThere: readonly string[]): readonly string[] {
  const parts = (names: readonly string[]) => ({ records: quantity(names.length, 'record'), names: listText(names) })
  const texts = [
    ...(absent.length > 0 ? [restoring.removed(parts(absent), absent.length)] : []),
    ...(deletedThere.length > 0 ? [restoring.removedThere(parts(deletedThere), deletedThere.length)] : []),
  ]
  return texts.length === 0 ? [restoring.nothingRemoved] : texts
}

/** What else replacing everything would do to records that are here, or were. */
export function replacingTexts(overwritten: readonly Comparison[], broughtBack: readonly Comparison[]): readonly string[] {
  const parts = (rows: readonly Comparison[]) => ({ records: quantity(rows.length, 'record'), names: namedText(rows.map(bothNames)) })
  return [
    ...(overwritten.length > 0 ? [restoring.overwritten(parts(overwritten))] : []),
    ...(broughtBack.length > 0 ? [restoring.broughtBack(parts(broughtBack), broughtBack.length)] : []),
  ]
}

/** The certificates that a new backup lacks. */
export function missingFilesText(names: readonly string[]): string {
  return restoring.notPacked({ certificates: quantity(names.length, 'certificate'), names: commas(names.map(quoted)) }, names.length)
}

/** "“CES”"; "“Edited here” (in the backup: “CES”)" */
function bothNames({ kept, mine }: Comparison): string {
  const there = nameOf(kept.record)
  const here = nameOf(mine ?? kept.record)
  return here === there ? quoted(here) : restoring.bothNames({ here, there })
}

function nameOf(record: Kept['record']): string {
  return 'awards' in record ? record.title : record.name
}

const mostNames = 5

function listText(all: readonly string[]): string {
  return namedText(all.map(quoted))
}

function namedText(all: readonly string[]): string {
  const more = all.length - mostNames
  const names = commas(all.slice(0, mostNames))
  return more > 0 ? restoring.namesAndMore({ names, more: countText(more) }) : names
}

/** Why the certificates in a backup couldn't be restored. In that case the records don't change either. */
export const fileFailureWords: Readonly<Record<FileFailure, string>> = fileFailures
