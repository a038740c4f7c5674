import { type ColumnUse, type CreditUse, isCreditUse } from '../../domain/files/columnUse'
import type { RowQuestion } from '../../domain/files/rowState'
import type { withDefaults } from '../../domain/forms/courseDefaults'
import { readAmount } from '../../domain/forms/fieldInput'
import type { Award } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import type { CredentialId } from '../../domain/records/ids'
import { creditForHours } from '../../domain/rule/credit'
import type { Amount } from '../../domain/values/amount'
import { err } from '../../domain/values/result'
import { readCreditCell } from './cells/amountCells'
import { isBlank, saysNone } from './cells/noValue'
import { certificationNamed } from './columns/certificationNames'
import { amountCell, type Cells, isSameAmount, type KnownCourse } from './courseCells'
import { isMuchFor } from './maybeHours'
import type { RowReading } from './rowReading'

export type AwardsContext = {
  readonly uses: readonly ColumnUse[]
  readonly certifications: readonly Certification[]
  /** The certifications of a `credit` column; null if the trainer hasn't said. */
  readonly creditFor: readonly CredentialId[] | null
  /** Columns of credit whose whole numbers may be contact hours, and those that the trainer said hold them. */
  readonly maybeHours: ReadonlySet<ColumnUse>
  readonly asHours: ReadonlySet<ColumnUse>
}

/** `expected` is the credit that the form would propose for the row's course, by its name or hours. */
type RowContext = AwardsContext & { readonly expected: () => readonly Award[] }

/** The awards in their order. Edited columns change or add theirs; all others stay the same. */
export function readAwards(cellAt: Cells, known: KnownCourse | null, context: RowContext, row: RowReading): readonly Award[] {
  const amounts = new Map(columnAmounts(cellAt, known, context, row))
  for (const [id, amount] of sharedAmounts(cellAt, context, row)) if (!amounts.has(id)) amounts.set(id, amount)
  const before = known?.kept.awards ?? []
  const stayed = before.flatMap((award): readonly Award[] => {
    const amount = amounts.get(award.credentialId)
    return amount === undefined ? [award] : amount === null ? [] : [{ ...award, amount }]
  })
  const added = [...amounts].flatMap(([credentialId, amount]): readonly Award[] =>
    amount === null || before.some((award) => award.credentialId === credentialId) ? [] : [{ credentialId, amount }],
  )
  if (known === null && stayed.length + added.length === 0) askAboutZero(cellAt, context, row)
  return [...stayed, ...added]
}

/** A zero may be half of a "0,4" whose comma divided it. */
function askAboutZero(cellAt: Cells, { uses }: AwardsContext, row: RowReading): void {
  const zero = uses.find((use) => (use === 'credit' || isCreditUse(use)) && /^0+(?:[.,]0*)?$/.test(cellAt(use).trim().slice(0, 20)))
  if (zero !== undefined) row.ask({ kind: 'zeroCredit', use: zero })
}

type Amounts = readonly (readonly [CredentialId, Amount | null])[]

/** Credit in columns that are for one certification each. */
function columnAmounts(cellAt: Cells, known: KnownCourse | null, context: RowContext, row: RowReading): Amounts {
  const { uses, certifications } = context
  const named = namedIn(cellAt('certification'), certifications)
  const columns = certifications.filter(({ id }) => uses.includes(`award:${id}`))
  const hasOther = (id: CredentialId) =>
    columns.some((other) => other.id !== id && !isBlank(cellAt(`award:${other.id}`)) && !saysNone(cellAt(`award:${other.id}`)))
  return columns.flatMap((certification): Amounts => {
    const { id } = certification
    const use: CreditUse = `award:${id}`
    const cell = cellAt(use)
    if (known !== null && isSameAmount(cell, amountCell(known.written, id))) return []
    // "N/A" beside credit for another certification says that this one gives none.
    if (saysNone(cell) && hasOther(id)) return [[id, null]]
    const amount = readCredit(use, cell, certification, context, row)
    if (amount === null || named === null || named.ids.includes(id)) return [[id, amount]]
    row.ask(named.question ?? { kind: 'unknownCertification', text: named.text })
    return [[id, null]]
  })
}

/** Credit in a column that doesn't say for which certification: for those the row names, else for those the trainer chose. */
function sharedAmounts(cellAt: Cells, context: RowContext, row: RowReading): Amounts {
  const { uses, certifications, creditFor } = context
  const cell = cellAt('credit')
  if (!uses.includes('credit') || isBlank(cell)) return []
  const named = namedIn(cellAt('certification'), certifications)
  if (named !== null && named.question !== null) row.ask(named.question)
  const ids = named?.ids ?? creditFor
  if (ids === null) {
    row.ask({ kind: 'whichCertification' })
    row.read('credit', readCreditCell(cell), null)
    return []
  }
  return certifications
    .filter(({ id }) => ids.includes(id))
    .map((certification) => [certification.id, readCredit('credit', cell, certification, context, row)] as const)
}

function readCredit(use: CreditUse | 'credit', cell: string, { id, rule }: Certification, context: RowContext, row: RowReading): Amount | null {
  if (row.errors.some(({ field }) => field === use)) return null
  const found = row.read(use, readCreditCell(cell), null)
  if (found === null) {
    if (!isBlank(cell)) row.keep(use, cell, { kind: 'nothing' })
    return null
  }
  const { counts, hasUnit, isApproximate, hasExtra, isRounded } = found
  const isHours = context.asHours.has(use) && counts === 'credit' && !hasUnit && rule.unit.hoursPerUnit !== null
  const amount = counts === 'hours' || isHours ? creditForHours(found.amount, rule.unit) : found.amount
  if (amount === null) return row.read(use, err({ kind: 'amount', reason: 'notANumber' }), null)
  row.keep(use, cell, { kind: 'credit', amount })
  // The trainer was asked about whole numbers only.
  if (counts === 'hours' || (isHours && found.amount < oneUnit)) row.ask({ kind: 'hoursAsCredit', use })
  else if (!hasUnit && !isHours && isMuch(use, amount, rule, context) && !isExpected(id, amount, context)) row.ask({ kind: 'muchCredit', use })
  if (isApproximate) row.ask({ kind: 'approximate', use })
  if (hasExtra) row.ask({ kind: 'extraText', use })
  if (isRounded) row.ask({ kind: 'rounded', use })
  return amount
}

const oneUnit = 100

/** As much as a whole cycle requires, or a whole unit in a column that may be of hours. */
function isMuch(use: ColumnUse, amount: Amount, { requirement, unit }: Certification['rule'], { maybeHours }: AwardsContext): boolean {
  return (requirement.min > 0 && amount >= requirement.min) || (maybeHours.has(use) && isMuchFor(amount, unit))
}

function isExpected(id: CredentialId, amount: Amount, { expected }: RowContext): boolean {
  return expected().some((award) => award.credentialId === id && award.amount === amount)
}

type NamedCertifications = {
  readonly text: string
  readonly ids: readonly CredentialId[]
  /** Null if each of the names is one of them. */
  readonly question: RowQuestion | null
}

/** The certifications that a cell names, such as "NASM-CPT; ACE-CPT"; null if it's empty. */
export function namedIn(cell: string, certifications: readonly Certification[]): NamedCertifications | null {
  if (isBlank(cell)) return null
  const text = cell.trim().slice(0, 200)
  const found = text.split(/[,;/&+\n]| and /).map((part) => certificationNamed(part, certifications))
  const ids = found.flatMap((named) => (named.kind === 'one' ? [named.id] : []))
  const isUnclear = found.every(({ kind }) => kind === 'one' || kind === 'several')
  const question: RowQuestion = { kind: isUnclear ? 'unclearCertification' : 'unknownCertification', text }
  return { text, ids, question: ids.length === found.length ? null : question }
}

/** The credit the form would propose, used for a known course or from its hours if the table has no credit columns. */
export function proposedAwards({ awards }: ReturnType<typeof withDefaults>): readonly Award[] {
  return awards.flatMap(({ certification, counts, amount: text }): readonly Award[] => {
    const amount = readAmount(text)
    return counts && amount.ok ? [{ credentialId: certification.id, amount: amount.value }] : []
  })
}
