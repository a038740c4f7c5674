import type { RestoreState } from '../../domain/changes/restoring'
import type { FileFailure } from '../../domain/files/proofFile'
import type { RecordFault } from '../../domain/files/recordFault'
import { plural } from './nouns'
import type { Parts } from './parts'

export const nothingChanged = 'Nothing was changed.'

export const wholeFile = 'This file'

/** Why a backup isn't read. `file` is “recert.json” or "This file". */
export const backupProblems = {
  empty: 'This file is empty.',
  unknownFormat: 'This is neither a ZIP nor a recert.json. Choose the file from “Download backup”.',
  noRecords: 'This ZIP has no recert.json, so it isn’t a Recert backup.',
  onlyFiles:
    'This ZIP has no recert.json, and no certificate your records lack. If your backup is in several ZIPs, restore the one with recert.json first.',
  nested: ({ names }: Parts<'names'>, count: number) =>
    plural(
      count,
      `${names} is a ZIP inside this ZIP. Unpack this one, then choose the inner one.`,
      `${names} are ZIPs inside this ZIP. Unpack this one, then choose the latest backup of them.`,
    ),
  damaged: ({ file }: Parts<'file'>) => `${file} is damaged or incomplete. Try another copy.`,
  encrypted: ({ file }: Parts<'file'>) =>
    `${file} is encrypted. Unpack it with its password, pack the folder again without one, then choose that ZIP.`,
  unsafeName: ({ file }: Parts<'file'>) => `${file} would unpack outside the archive’s folder. Recert’s backups never do that.`,
  bomb: ({ file }: Parts<'file'>) => `${file} unpacks to an unsafe size. It wasn’t opened.`,
  tooManyFiles: ({ most }: Parts<'most'>) => `This ZIP has more than ${most} files.`,
  tooLarge: ({ file, megabytes }: Parts<'file' | 'megabytes'>) => `${file} is larger than ${megabytes} MB.`,
  tooDeep: 'Its records are nested too deep to be Recert’s.',
  notJson: 'Its records can’t be read. The text is cut off or was edited.',
  notRecert: 'This file doesn’t say it’s a Recert backup.',
  newerVersion: 'This backup is from a newer version of Recert. Reload the page, then try again.',
  compression: ({ file }: Parts<'file'>) =>
    `${file} is compressed in a way browsers can’t unpack. Unpack it, then choose the recert.json or compress the folder as a plain ZIP.`,
  tooManyRecords: ({ most }: Parts<'most'>) => `This backup has more than ${most} records, too many for a browser.`,
  severalBackups: ({ names }: Parts<'names'>) =>
    `This ZIP has several backups, and it isn’t clear which is the latest: ${names}. Unpack it, then choose one recert.json or compress only its folder.`,
  unreadable: 'The browser couldn’t read this file. Reload the page, then try again.',
} as const

/** How the records of a backup compare to those here; `why` is null if the title says all. */
export const restoreStates: Readonly<Record<RestoreState, { readonly title: string; readonly why: string | null }>> = {
  new: { title: 'New', why: null },
  newer: { title: 'Newer in the backup', why: null },
  conflicting: { title: 'Different', why: 'Both versions changed, or the backup doesn’t say when. Checked ones take the backup’s version.' },
  older: { title: 'Older in the backup', why: 'Checked ones go back to the backup’s version.' },
  deletedHere: { title: 'Deleted on this device', why: 'Checked ones come back.' },
  deletedThere: { title: 'Deleted in the backup', why: 'Checked ones come back.' },
  stillHere: { title: 'Deleted in the backup, but not here', why: null },
  same: { title: 'Up to date', why: null },
}

export const recordKinds = { credential: 'Credential', course: 'Course', planned: 'Planned course' } as const

export const restoring = {
  group: ({ title, count }: Parts<'title' | 'count'>) => `${title} (${count})`,
  all: ({ count }: Parts<'count'>) => `All ${count}`,
  moreInAll: ({ count, all }: Parts<'count' | 'all'>) => `“${all}” includes ${count} more.`,
  same: ({ records }: Parts<'records'>, count: number) => plural(count, `${records} is already up to date.`, `${records} are already up to date.`),
  looksLike: ({ kind, name }: Parts<'kind' | 'name'>) => `${kind} · looks like your “${name}”`,
  otherwiseThere: ({ kind, name }: Parts<'kind' | 'name'>) => `${kind} · in the backup: “${name}”`,
  bothNames: ({ here, there }: Parts<'here' | 'there'>) => `“${here}” (in the backup: “${there}”)`,
  includeDeleted: ({ records }: Parts<'records'>) => `Include ${records}`,
  heldIn: ({ contents }: Parts<'contents'>) => `In this file: ${contents}.`,
  heldFrom: ({ day, contents }: Parts<'day' | 'contents'>) => `Backup from ${day}: ${contents}.`,
  setAside: ({ records }: Parts<'records'>, count: number) =>
    plural(count, `${records} can’t be read. It stays in the file.`, `${records} can’t be read. They stay in the file.`),
  onlyCertificates: ({ certificates }: Parts<'certificates'>) => `This ZIP has no records, only ${certificates} your records name.`,
  olderBackups: ({ names }: Parts<'names'>, count: number) =>
    plural(
      count,
      `This is the latest of several backups in this ZIP. An older one stays in the file: ${names}.`,
      `This is the latest of several backups in this ZIP. Older ones stay in the file: ${names}.`,
    ),
  lost: ({ certificates }: Parts<'certificates'>) => `Restoring adds ${certificates} your records are missing.`,
  cameBack: ({ certificates }: Parts<'certificates'>) => `Restored ${certificates}.`,
  absent: ({ certificates, names }: Parts<'certificates' | 'names'>, count: number) =>
    plural(
      count,
      `${certificates} isn’t in this file: ${names}. Records are restored without it. If you have the ZIP from “Download backup”, choose that. If another ZIP has the certificates, restore it next.`,
      `${certificates} aren’t in this file: ${names}. Records are restored without them. If you have the ZIP from “Download backup”, choose that. If another ZIP has the certificates, restore it next.`,
    ),
  notRestored: ({ certificates, names }: Parts<'certificates' | 'names'>, count: number) =>
    plural(
      count,
      `Records restored. ${certificates} is missing or damaged in the file: ${names}. Restore another backup, or attach it again.`,
      `Records restored. ${certificates} are missing or damaged in the file: ${names}. Restore another backup, or attach them again.`,
    ),
  ofNobody: ({ courses, titles }: Parts<'courses' | 'titles'>, count: number) =>
    plural(
      count,
      `${courses} counts toward credentials that are neither here nor in the backup: ${titles}. It won’t count until you edit it.`,
      `${courses} count toward credentials that are neither here nor in the backup: ${titles}. They won’t count until you edit them.`,
    ),
  goesTo: ({ names }: Parts<'names'>, count: number) =>
    plural(count, `Credit for ${names} goes to the one you have.`, `Credit for ${names} goes to those you have.`),
  lostCredit: ({ courses, names }: Parts<'courses' | 'names'>, count: number, credentials: number) =>
    `${plural(count, `${courses} has`, `${courses} have`)} credit for ${names}, ${plural(credentials, 'which isn’t checked', 'which aren’t checked')}. It won’t count.`,
  nothingRemoved: 'The backup has everything on this device.',
  removed: ({ records, names }: Parts<'records' | 'names'>, count: number) =>
    plural(
      count,
      `${records} isn’t in the backup and moves to “Recently deleted”: ${names}.`,
      `${records} aren’t in the backup and move to “Recently deleted”: ${names}.`,
    ),
  staysHere: ({ records, names }: Parts<'records' | 'names'>, count: number) =>
    plural(count, `${records} was deleted in the backup and stays here: ${names}.`, `${records} were deleted in the backup and stay here: ${names}.`),
  removedThere: ({ records, names }: Parts<'records' | 'names'>, count: number) =>
    plural(
      count,
      `${records} was deleted in the backup and moves to “Recently deleted”: ${names}.`,
      `${records} were deleted in the backup and move to “Recently deleted”: ${names}.`,
    ),
  overwritten: ({ records, names }: Parts<'records' | 'names'>) => `${records} here will have the backup’s version: ${names}.`,
  broughtBack: ({ records, names }: Parts<'records' | 'names'>, count: number) =>
    plural(count, `${records} that you deleted comes back: ${names}.`, `${records} that you deleted come back: ${names}.`),
  notPacked: ({ certificates, names }: Parts<'certificates' | 'names'>, count: number) =>
    plural(
      count,
      `${certificates} isn’t in the backup, because it isn’t on this device: ${names}.`,
      `${certificates} aren’t in the backup, because they aren’t on this device: ${names}.`,
    ),
  namesAndMore: ({ names, more }: Parts<'names' | 'more'>) => `${names} and ${more} more`,
} as const

export const unnamedRecord = 'An unnamed record'

/** Why a record isn't restored. `record` is “its name” or "An unnamed record". */
export const faults: Readonly<Record<RecordFault, (parts: Parts<'record'>) => string>> = {
  unread: ({ record }) => `${record} was already unreadable when the backup was made.`,
  shape: ({ record }) => `${record} isn’t written as a Recert record.`,
  halfCharacter: ({ record }) => `${record} has a broken character.`,
  year: ({ record }) => `${record} has a date before 1900 or after 2199.`,
  longText: ({ record }) => `${record} has a text longer than Recert’s forms take.`,
  tooLarge: ({ record }) => `${record} is larger than any Recert record.`,
  sameId: ({ record }) => `${record} has the ID of another record in the file.`,
}

/** Why the certificates in a backup aren't restored. In that case the records don't change either. */
export const fileFailures: Readonly<Record<FileFailure, string>> = {
  full: 'Nothing restored: this device has no room for the certificates. Make room, then try again.',
  refused: 'Nothing restored: the browser refused the certificates. Reload the page, then try again.',
}
