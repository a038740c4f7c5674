import type { ColumnUse } from '../../domain/files/columnUse'
import type { QuestionKind, RowQuestion } from '../../domain/files/rowState'
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
  /** Whether a question is answered for all rows. */
  readonly isAnswered: (question: RowQuestion) => boolean
  readonly columns: readonly AskedColumn[]
}

/** Questions about the table or a whole column. They're asked above the rows. */
const ofTheTable: ReadonlySet<QuestionKind> = new Set(['whichPerson', 'whichCertification', 'columnUnsure'])

/** `isSecret`: it tells an amount of the trainer's own. */
export type RowNote = { readonly text: string; readonly isSecret: boolean }

/** What's to be known about a row that no cell says: problems of columns the table lacks, open questions, and what was read in another way. */
export function rowNotes(row: RowReading, { nameOf, isAnswered, columns }: RowNotesContext): readonly RowNote[] {
  if (row.leftOut !== null) return []
  const lacking = row.problems.filter(({ field }) => columns.every(({ use }) => use !== field))
  const open = row.state === 'ask' ? row.questions.filter((question) => !isAnswered(question) && !ofTheTable.has(question.kind)) : []
  return [
    ...lacking.map(({ field, problem }) => ({ text: problemText(problem, useText(field, nameOf)), isSecret: false })),
    ...open.map((question) => ({ text: rowQuestionText(question, columns, nameOf), isSecret: false })),
    ...row.remarks.map((remark) => ({ text: remarkText(remark, nameOf), isSecret: remark.kind === 'proposedCredit' })),
  ]
}
