import { compareBackup, type Comparison } from '../../../domain/changes/restoring'
import type { Stored } from '../../../domain/records/stored'
import type { Backup } from '../../../exchange/backup/readBackup'
import type { CardTable } from '../../../exchange/cards/cardTable'
import type { Row } from '../../../exchange/csv/table'
import type { Sheet, SheetFile, SheetSource } from '../../../exchange/sheet/sheet'
import { recordVersion } from '../../../storage/format/version'
import { readReleased } from '../../../storage/format/filed'
import { hostedBadgeText, tableProblemWords } from '../../../words/changes/importing'
import type { Importing, ImportingCards } from './loaded'

/** A table with its sheets; `sheet` is the one shown. */
export type ReadTable = {
  readonly kind: 'read'
  readonly sheets: readonly Sheet[]
  readonly sheet: number
  readonly encoding: SheetFile['encoding']
  readonly importing: Importing
  readonly cards: ImportingCards
}

export type FoundCards = { readonly kind: 'cards'; readonly table: CardTable; readonly cards: ImportingCards; readonly asCourses: ReadTable }

/** What was found in a file or a paste. */
export type Found =
  | { readonly kind: 'problem'; readonly problem: string }
  | ReadTable
  | FoundCards
  | { readonly kind: 'credentials'; readonly backup: Backup; readonly comparisons: readonly Comparison[] }

/** A file that was chosen or dropped, or what was pasted. */
export type Source = Exclude<SheetSource, { kind: 'file' }> | { readonly kind: 'file'; readonly file: File }

/** Reads a table of courses, credentials, cards or badges. Rejects if the code or the file can't be loaded, or if it's aborted. */
export async function readSource(source: Source, stored: () => readonly Stored[], signal: AbortSignal): Promise<Found> {
  const [importing, cards, { openSheets }] = await Promise.all([
    import('../../../exchange/csv/importing'),
    import('../../../exchange/cards/importing'),
    import('../../../exchange/sheet/openSheets'),
  ])
  const found = (file: SheetFile, rows?: readonly Row[]) => findCards({ kind: 'read', ...file, sheet: 0, importing, cards }, rows)
  const badges = await cards.readBadges(source.kind === 'file' ? source.file : new Blob([source.text]))
  if (badges.length > 0 && badges.every(({ title }) => title === null))
    return { kind: 'problem', problem: hostedBadgeText(badges[0]?.address ?? null) }
  if (badges.length > 0) return found({ sheets: [sheetOf(cards.badgeCourseRows(badges))], encoding: null }, cards.badgeRows(badges))
  const opened = await openSheets(source, signal)
  if (!opened.ok) return { kind: 'problem', problem: tableProblemWords[opened.error] }
  const { sheets } = opened.value
  const rows = sheets[0]?.rows ?? []
  const held = stored()
  const credentials = importing.readCredentials(rows, { readRecord: readReleased, recordVersion }, held)
  if (credentials === null) return found(opened.value)
  const backup: Backup = {
    ...credentials,
    hasRecords: true,
    older: [],
    madeAt: null,
    settings: null,
    files: new Map(),
    readFile: () => Promise.resolve(null),
  }
  return { kind: 'credentials', backup, comparisons: compareBackup(backup.entries, stored(), null) }
}

/** The sheet shown, as a list of cards and badges if it's one, else as courses. `rows` are its rows for that, if they're others. */
export function findCards(asCourses: ReadTable, rows = asCourses.sheets[asCourses.sheet]?.rows ?? []): ReadTable | FoundCards {
  const { cards } = asCourses
  const table = cards.cardTableOf(rows)
  return table === null ? asCourses : { kind: 'cards', table, cards, asCourses }
}

function sheetOf(rows: readonly Row[]): Sheet {
  return { name: null, hidden: false, rows, merged: [], mended: [] }
}
