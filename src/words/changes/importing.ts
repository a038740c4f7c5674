import { certificationOf, type ColumnUse, isCreditUse, type PlainUse } from '../../domain/files/columnUse'
import type { LeftOutReason, Remark, RowQuestion, RowState } from '../../domain/files/rowState'
import type { SheetPart } from '../../domain/files/sheetPart'
import type { TableProblem } from '../../domain/files/tableProblem'
import type { FieldError, Problem } from '../../domain/forms/fieldError'
import type { CredentialId } from '../../domain/records/ids'
import { columnNames, creditColumn, hostedBadge, hostedBadges, inColumn, notImported, remarks, tableProblems } from '../english/importing'
import { problemText } from '../forms/problems'
import { commas } from '../english/series'
import { amountText } from '../values/numbers'
import { type AskedColumn, rowQuestionText } from './importQuestions'
import { rowNumberText } from './importScreen'

export const tableProblemWords: Readonly<Record<TableProblem, string>> = tableProblems

/** Of a badge with nothing in it but an address. */
export function hostedBadgeText(address: string | null): string {
  return address === null ? hostedBadges : hostedBadge({ address: address.slice(0, 200) })
}

/** The possible contents of a column, apart from credit. */
export const columnWords: Readonly<Record<PlainUse, string>> = columnNames

export type RowReading = {
  readonly state: RowState
  readonly leftOut: LeftOutReason | null
  readonly problems: readonly FieldError<ColumnUse>[]
  readonly questions: readonly RowQuestion[]
  readonly remarks: readonly Remark[]
  readonly sameAs: number | 'stored' | null
}

/** What's to be said about a row: what to fix, what to confirm, what was read in another way. `nameOf` returns the name of a certification. */
export function rowReasons(
  row: RowReading,
  columns: readonly AskedColumn[],
  nameOf: (certification: CredentialId) => string,
  parts: readonly SheetPart[],
): readonly string[] {
  if (row.leftOut !== null) return [notImported[row.leftOut]]
  return [
    ...row.problems.map(({ field, problem }) => columnProblemText(problem, useText(field, nameOf))),
    ...row.questions.map((question) => rowQuestionText(question, columns, nameOf)),
    ...row.remarks.map((remark) => remarkText(remark, nameOf)),
    ...sameText(row.sameAs, parts),
  ]
}

/** What's wrong in a column, with its name. */
export function columnProblemText(problem: Problem, column: string): string {
  const text = problemText(problem, column)
  return problem.kind === 'empty' ? text : inColumn({ column, problem: text })
}

export function useText(use: ColumnUse, nameOf: (certification: CredentialId) => string): string {
  return isCreditUse(use) ? creditColumn({ certification: nameOf(certificationOf(use)) }) : columnWords[use]
}

function sameText(sameAs: RowReading['sameAs'], parts: readonly SheetPart[]): readonly string[] {
  if (sameAs === null) return []
  return [sameAs === 'stored' ? notImported.stored : notImported.sameAs({ row: rowNumberText(sameAs, parts) })]
}

export function remarkText(remark: Remark, nameOf: (certification: CredentialId) => string): string {
  switch (remark.kind) {
    case 'unknownCategory':
      return remarks.unknownCategory({ word: remark.word })
    case 'noLink':
      return remarks.noLink({ text: remark.text })
    case 'leftOutCell':
      return remarks.leftOutCell({ column: useText(remark.use, nameOf), text: remark.text })
    case 'carried':
      return remarks.carried({ column: useText(remark.use, nameOf) })
    case 'joined':
      return remarks.joined({ column: useText(remark.use, nameOf) })
    case 'proposedCredit':
      return remarks.proposedCredit({
        credit: commas(
          remark.awards.map(({ credentialId, amount }) => remarks.proposedAward({ certification: nameOf(credentialId), amount: amountText(amount) })),
        ),
      })
    case 'replaces':
    case 'mendedQuotes':
    case 'noHours':
    case 'rangeEnd':
    case 'startDay':
    case 'serialDay':
    case 'zonedDay':
      return remarks[remark.kind]
  }
}
