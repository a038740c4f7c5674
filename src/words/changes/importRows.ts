import type { ColumnUse } from '../../domain/files/columnUse'
import type { QuestionKind } from '../../domain/files/rowState'
import type { CredentialId } from '../../domain/records/ids'
import { problemText } from '../forms/problems'
import { remarkText, type RowReading, useText } from './importing'
import { type AskedColumn, rowQuestionText } from './importQuestions'

type NameOf = (certification: CredentialId) => string

/** What's wrong with a row's cell in one column; undefined if nothing is. */
export function cellProblemText({ problems }: Pick<RowReading, 'problems'>, use: ColumnUse, nameOf: NameOf): string | undefined {
  const found = problems.find(({ field }) => field === use)
  return found === undefined ? undefined : problemText(found.problem, useText(use, nameOf))
}

export type RowNotesContext = {
  readonly nameOf: NameOf
  /** The kinds of questions already answered for all rows. */
  readonly answered: ReadonlySet<QuestionKind>
  readonly columns: readonly AskedColumn[]
}

/** Questions about a whole column. They're asked above the rows. */
const ofTheTable: ReadonlySet<QuestionKind> = new Set(['whichCertification', 'columnUnsure'])

/** What's to be known about a row that no cell says: problems of columns the table lacks, open questions, and what was read in another way. */
export function rowNotes(row: RowReading, { nameOf, answered, columns }: RowNotesContext): readonly string[] {
  if (row.leftOut !== null) return []
  const lacking = row.problems.filter(({ field }) => columns.every(({ use }) => use !== field))
  const open = row.state === 'ask' ? row.questions.filter(({ kind }) => !answered.has(kind) && !ofTheTable.has(kind)) : []
  return [
    ...lacking.map(({ field, problem }) => problemText(problem, useText(field, nameOf))),
    ...open.map((question) => rowQuestionText(question, columns, nameOf)),
    ...row.remarks.map((remark) => remarkText(remark, nameOf)),
  ]
}
