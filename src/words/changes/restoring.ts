import type { Comparison, RestoreState } from '../../domain/changes/restoring'
import type { BackupProblem } from '../../domain/files/backupProblem'
import type { FileFailure } from '../../domain/files/proofFile'
import type { RecordFault, SetAside } from '../../domain/files/recordFault'
import { localDay } from '../../domain/values/plainDate'
import { dayOf, dayText, quantity } from '../values/dates'
import { countText } from '../values/numbers'

export function backupProblemText(problem: BackupProblem): string {
  return `${reasonText(problem)} Nothing was changed.`
}

function reasonText(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The file is empty.'
    case 'unknownFormat':
      return 'This is neither a ZIP nor a recert.json: choose the file that “Download backup” gave.'
    case 'noRecords':
      return 'There’s no recert.json in this ZIP, so it isn’t a Recert backup.'
    case 'nested':
      return `${fileText(problem)} is another ZIP, and there is no recert.json beside it. Unpack the outer one and choose the inner one.`
    case 'damaged':
      return `${fileText(problem)} is damaged: it may not have been downloaded or copied to its end. Try another copy.`
    case 'encrypted':
      return `${fileText(problem)} is encrypted. Unpack it with its password and choose the recert.json.`
    case 'unsafeName':
      return `${fileText(problem)} has a name that leads out of the archive. Recert’s backups never do that, so it wasn’t opened.`
    case 'duplicateName':
      return `${fileText(problem)} is there twice, and nobody can tell which is right.`
    case 'bomb':
      return `${fileText(problem)} unpacks to far more than it says, or more than a certificate can be. It wasn’t opened.`
    case 'tooManyFiles':
      return `The archive holds more than ${countText(problem.most)} files.`
    case 'tooLarge':
      return `${fileText(problem)} is larger than ${countText(Math.round(problem.most / 1_000_000))} MB.`
    case 'tooDeep':
      return 'The records in it are nested deeper than any record of Recert’s.'
    case 'notJson':
      return 'Its records can’t be read. The text is cut off or was changed by hand.'
    case 'notRecert':
      return 'The file doesn’t say that it’s a Recert backup.'
    case 'newerVersion':
      return 'It was made by a newer version of Recert: reload the page to get that version, and try again.'
    case 'compression':
      return `${fileText(problem)} is compressed in a way that browsers can’t unpack. Unpack it, and choose the recert.json or compress the folder as a plain ZIP.`
    case 'tooManyRecords':
      return `It holds more than ${countText(problem.most)} records, which is more than a browser keeps.`
    case 'severalBackups':
      return `It holds several backups: ${listText(problem.names)}. Unpack it, and choose the recert.json of one, or compress only its folder.`
    case 'unreadable':
      return 'The browser couldn’t read the file. Reload the page and try again.'
  }
}

function fileText({ name }: { readonly name: string | null }): string {
  return name === null ? 'The file' : `“${name}” in it`
}

export const restoreStateWords: Readonly<Record<RestoreState, { readonly title: string; readonly why: string }>> = {
  new: { title: 'New', why: 'Not here yet.' },
  newer: { title: 'Newer in the backup', why: 'Changed after the version you have here.' },
  conflicting: { title: 'Different', why: 'Both were changed, or the backup doesn’t say when. Checked ones take the backup’s version.' },
  older: { title: 'Older in the backup', why: 'The version here was saved later. Ticked ones go back to the backup’s version.' },
  deletedHere: { title: 'Deleted here', why: 'You deleted these here. Ticked ones come back.' },
  deletedThere: { title: 'Deleted when the backup was made', why: 'They were among the recently deleted. Ticked ones come back.' },
  same: { title: 'The same', why: 'Already here as they are.' },
}

/** The kind of record in a row, and the existing record it looks like, if any. */
export function comparisonText({ kept, looksLike }: Comparison): string {
  const what = kept.kind === 'credential' ? 'Credential' : 'plannedFor' in kept.record ? 'Planned course' : 'Course'
  return looksLike === null ? what : `${what}. Looks like “${looksLike}”, which you have.`
}

/** What a backup also holds, unless the trainer leaves it out. */
export function withDeletedText(count: number): string {
  return `Include ${quantity(count, 'recentlyDeleted')}`
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

export function backupContentsText({ credentials, courses, files, deleted, madeAt }: BackupContents): string {
  const held = `${quantity(credentials, 'credential')}, ${quantity(courses, 'course')} and ${quantity(files, 'certificate')}`
  const contents = deleted === 0 ? held : `${held}, and ${quantity(deleted, 'recentlyDeleted')}`
  if (madeAt === null) return `It holds ${contents}.`
  const madeOn = madeAt.length === 10 ? dayOf(madeAt) : dayText(localDay(new Date(madeAt)))
  return `Made on ${madeOn}. It holds ${contents}.`
}

const faultWords: Readonly<Record<RecordFault, string>> = {
  unread: 'it was already unreadable when the backup was made',
  shape: 'it isn’t written as a record of Recert',
  halfCharacter: 'a text in it has a broken character',
  year: 'a day in it is before 1900 or after 2199',
  longText: 'a text in it is longer than Recert’s forms take',
  tooLarge: 'it’s larger than any record of Recert’s',
  sameId: 'another record in the file has the same id but other contents',
}

/** "3 records can’t be read and stay in the file:" */
export function setAsideText(count: number): string {
  return `${quantity(count, 'record')} can’t be read and ${count === 1 ? 'stays' : 'stay'} in the file:`
}

/** "“Anatomy”: a day in it is before 1900 or after 2199." */
export function faultText({ name, fault }: SetAside): string {
  return `${name === '' ? 'A record without a name' : `“${name}”`}: ${faultWords[fault]}.`
}

/** The backup restores certificates this browser has lost, whatever is checked. */
export function lostFilesText(count: number): string {
  return `${quantity(count, 'certificate')} that this browser has lost ${count === 1 ? 'comes' : 'come'} back.`
}

/** Before restoring: certificates that the records name, and that are neither in the file nor here. */
export function absentFilesText(names: readonly string[]): string {
  const [isOne, files] = [names.length === 1, quantity(names.length, 'certificate')]
  return `${files} that the records name ${isOne ? 'isn’t' : 'aren’t'} in this file: ${listText(names)}. The records come without ${isOne ? 'it' : 'them'}. If you have the ZIP from “Download backup”, choose that.`
}

/** After restoring: the certificates that didn't come. */
export function notRestoredText(names: readonly string[]): string {
  const [isOne, files] = [names.length === 1, quantity(names.length, 'certificate')]
  return `Your records are restored. ${files} ${isOne ? 'wasn’t' : 'weren’t'} in the file, or ${isOne ? 'is' : 'are'} damaged there: ${listText(names)}. Restore another backup, or attach ${isOne ? 'it' : 'them'} again.`
}

const mostNames = 5

function listText(names: readonly string[]): string {
  const more = names.length - mostNames
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`)
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Courses that would be restored but count toward nothing. */
export function ofNobodyText(titles: readonly string[]): string {
  const shown = titles.slice(0, 3).map((title) => `“${title}”`)
  const more = titles.length > 3 ? ` and ${titles.length - 3} more` : ''
  return `${quantity(titles.length, 'course')} (${shown.join(', ')}${more}) count toward credentials that are neither in the backup nor here. They come in, and count toward nothing until you edit them.`
}

/** The records that replacing everything would remove. */
export function removalText(names: readonly string[]): string {
  if (names.length === 0) return 'Nothing that you have is missing from the backup.'
  return `This moves ${quantity(names.length, 'record')} that the backup doesn’t have to the recently deleted: ${listText(names)}.`
}

export function missingFilesText(names: readonly string[]): string {
  return `${quantity(names.length, 'certificate')} could not be put in, because this browser no longer has ${names.length === 1 ? 'it' : 'them'}: ${names.map((name) => `“${name}”`).join(', ')}.`
}

/** Why the certificates in a backup couldn't be restored. In that case the records don't change either. */
export const fileFailureWords: Readonly<Record<FileFailure, string>> = {
  full: 'This device’s storage has no room for the certificates in the backup. Free some and try again; nothing was changed.',
  refused: 'The browser didn’t accept the certificates in the backup. Nothing was changed. Reload the page and try again.',
}
