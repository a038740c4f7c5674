import type { TableProblem } from '../../../src/domain/files/tableProblem'
import { ok, type Result } from '../../../src/domain/values/result'
import type { Row } from '../../../src/exchange/csv/table'
import { readTextSheet } from '../../../src/exchange/sheet/textSheet'

/** The rows of a table as text. */
export function readRows(text: string): Result<readonly Row[], TableProblem> {
  const sheet = readTextSheet(text)
  return sheet.ok ? ok(sheet.value.rows) : sheet
}
