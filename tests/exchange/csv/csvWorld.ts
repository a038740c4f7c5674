import type { ColumnUse } from '../../../src/domain/files/columnUse'
import { certificationsOf, type Portfolio } from '../../../src/domain/records/portfolio'
import type { SlashOrder } from '../../../src/domain/values/dateOrder'
import { finish } from '../../../src/domain/values/steps'
import { createRowReader, type ReadRow } from '../../../src/exchange/csv/courseRows'
import { storedKeys } from '../../../src/exchange/csv/courseKeys'
import { type SettledRow, settleRows } from '../../../src/exchange/csv/settleRows'
import { type TableChoices, type TableReading, understandTable } from '../../../src/exchange/csv/understandTable'
import { readRows } from '../sheet/readRows'
import { recordVersion } from '../../../src/storage/format/version'
import { readReleased } from '../../../src/storage/format/filed'
import { categoryWords } from '../../../src/words/rule/categories'
import { day } from '../../support/portfolio'

export const today = day('2026-11-20')

export const noAnswers = { questions: new Set<never>(), rows: new Set<number>() } as const

/** A table as text, as the import understands it. */
export function understood(text: string, portfolio: Portfolio, choices: TableChoices = {}, locale: SlashOrder = 'monthFirst'): TableReading {
  const rows = readRows(text)
  if (!rows.ok) throw new Error(rows.error)
  return finish(understandTable(rows.value, choices, { certifications: certificationsOf(portfolio), locale, today }))
}

export function readerFor(table: TableReading, portfolio: Portfolio) {
  return createRowReader({ portfolio, today, table, categoryWords, readRecord: readReleased, recordVersion })
}

/** The rows of a table, as the import reads them. */
export function readCsv(text: string, portfolio: Portfolio, choices: TableChoices = {}, locale: SlashOrder = 'monthFirst'): readonly SettledRow[] {
  const table = understood(text, portfolio, choices, locale)
  return finish(settleRows(table.body.map(readerFor(table, portfolio)), storedKeys(portfolio), noAnswers))
}

/** What would be kept of each row: its title, day and credit by certification. */
export function keptOf(rows: readonly ReadRow[]): readonly string[] {
  return rows.flatMap(({ course }) => {
    if (course === null) return []
    const when = 'completedOn' in course ? course.completedOn : `planned ${course.plannedFor}`
    return [[course.title, when, ...course.awards.map(({ credentialId, amount }) => `${credentialId} ${amount / 100}`)].join(' | ')]
  })
}

export function usesOf({ columns }: Pick<TableReading, 'columns'>): readonly ColumnUse[] {
  return columns.map(({ use }) => use)
}
