import type { ColumnUse } from '../../domain/files/columnUse'
import type { Remark, RowQuestion } from '../../domain/files/rowState'
import { isBlank } from './cells/noValue'
import type { SettledRow } from './settleRows'

/** What the trainer can do with a whole row: confirm its questions, import one that's left out, and leave that out again. */
export type RowChoice = 'accept' | 'bringBack' | 'leaveOut'

/** `isBroughtBack`: the trainer imports it although it was left out. */
export function rowChoices(row: SettledRow, uses: readonly ColumnUse[], isBroughtBack: boolean): readonly RowChoice[] {
  return [
    ...(mayAccept(row) ? ['accept' as const] : []),
    ...(mayBringBack(row, uses) ? ['bringBack' as const] : []),
    ...(isBroughtBack && row.leftOut === null ? ['leaveOut' as const] : []),
  ]
}

/** Whose rows they are, and which certifications credit is for, is answered for the whole table. */
function mayAccept({ state, questions }: SettledRow): boolean {
  return state === 'ask' && questions.every(({ kind }) => kind !== 'whichPerson' && kind !== 'whichCertification')
}

/** Whether a row that's left out has what a course needs: a title and something like a day. */
function mayBringBack({ leftOut, row }: SettledRow, uses: readonly ColumnUse[]): boolean {
  if (leftOut === null || leftOut === 'joined') return false
  const cellAt = (use: ColumnUse) => row.cells[uses.indexOf(use)] ?? ''
  return !isBlank(cellAt('title')) && (/\d/.test(cellAt('completedOn')) || /\d/.test(cellAt('plannedFor')))
}

/** The columns whose cells in this row are worth mending, though they don't keep it out: those a question or what's left out is about. */
export function mendableUses({ questions, remarks }: Pick<SettledRow, 'questions' | 'remarks'>, uses: readonly ColumnUse[]): ReadonlySet<ColumnUse> {
  const found = [...questions.flatMap(usesOfQuestion), ...remarks.flatMap(usesOfRemark)]
  return new Set(found.filter((use) => uses.includes(use)))
}

function usesOfQuestion(question: RowQuestion): readonly ColumnUse[] {
  switch (question.kind) {
    case 'hoursAsCredit':
    case 'muchCredit':
    case 'zeroCredit':
    case 'carriedAmount':
    case 'approximate':
    case 'extraText':
    case 'rounded':
    case 'otherCurrency':
      return [question.use]
    case 'dayOrder':
    case 'yearFirst':
    case 'oldYear':
    case 'otherWeekday':
    case 'carriedDay':
      return ['completedOn', 'plannedFor']
    case 'asMinutes':
    case 'muchHours':
      return ['contactHours']
    case 'unknownCertification':
    case 'unclearCertification':
      return ['certification']
    case 'unknownStatus':
    case 'asPlanned':
      return ['status']
    case 'maybeTotal':
      return ['title']
    case 'otherProvider':
      return ['title', 'provider', 'completedOn']
    case 'alike':
      return ['title', 'completedOn']
    case 'columnUnsure':
    case 'whichPerson':
    case 'whichCertification':
    case 'otherHeading':
    case 'hiddenRow':
    case 'moreCells':
      return []
  }
}

function usesOfRemark(remark: Remark): readonly ColumnUse[] {
  if (remark.kind === 'leftOutCell') return [remark.use]
  return remark.kind === 'unknownCategory' ? ['category'] : remark.kind === 'noLink' ? ['link'] : []
}
