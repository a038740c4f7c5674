import { type ColumnUse, type CreditUse } from '../../domain/files/columnUse'
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
import { amountCell, type Cells, type KnownCourse } from './courseCells'
import type { RowReading } from './rowReading'

export type AwardsContext = {
  readonly uses: readonly ColumnUse[]
  readonly certifications: readonly Certification[]
  /** The certifications of a `credit` column; null if the trainer hasn't said. */
  readonly creditFor: readonly CredentialId[] | null
}

/** The awards in their order. Edited columns change or add theirs; all others stay the same. */
export function readAwards(cellAt: Cells, known: KnownCourse | null, context: AwardsContext, row: RowReading): readonly Award[] {
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
  return [...stayed, ...added]
}

type Amounts = readonly (readonly [CredentialId, Amount | null])[]

/** Credit in columns that are for one certification each. */
function columnAmounts(cellAt: Cells, known: KnownCourse | null, { uses, certifications }: AwardsContext, row: RowReading): Amounts {
  const named = namedIn(cellAt('certification'), certifications)
  const columns = certifications.filter(({ id }) => uses.includes(`award:${id}`))
  const hasOther = (id: CredentialId) =>
    columns.some((other) => other.id !== id && !isBlank(cellAt(`award:${other.id}`)) && !saysNone(cellAt(`award:${other.id}`)))
  return columns.flatMap((certification): Amounts => {
    const { id } = certification
    const use: CreditUse = `award:${id}`
    const cell = cellAt(use)
    if (known !== null && cell.trim() === amountCell(known.written, id)) return []
    // "N/A" beside credit for another certification says that this one gives none.
    if (saysNone(cell) && hasOther(id)) return [[id, null]]
    const amount = readCredit(use, cell, certification, row)
    if (amount === null || named === null || named.ids.includes(id)) return [[id, amount]]
    row.ask({ kind: 'unknownCertification', text: named.text })
    return [[id, null]]
  })
}

/** Credit in a column that doesn't say for which certification: for those the row names, else for those the trainer chose. */
function sharedAmounts(cellAt: Cells, { uses, certifications, creditFor }: AwardsContext, row: RowReading): Amounts {
  const cell = cellAt('credit')
  if (!uses.includes('credit') || isBlank(cell)) return []
  const named = namedIn(cellAt('certification'), certifications)
  if (named?.isComplete === false) row.ask({ kind: 'unknownCertification', text: named.text })
  const ids = named?.ids ?? creditFor
  if (ids === null) {
    row.ask({ kind: 'whichCertification' })
    row.read('credit', readCreditCell(cell), null)
    return []
  }
  return certifications
    .filter(({ id }) => ids.includes(id))
    .map((certification) => [certification.id, readCredit('credit', cell, certification, row)] as const)
}

function readCredit(use: CreditUse | 'credit', cell: string, { rule }: Certification, row: RowReading): Amount | null {
  if (row.errors.some(({ field }) => field === use)) return null
  const found = row.read(use, readCreditCell(cell), null)
  if (found === null) {
    if (!isBlank(cell)) row.keep(use, cell, { kind: 'nothing' })
    return null
  }
  const { counts, hasUnit, isApproximate, hasExtra, isRounded } = found
  const amount = counts === 'credit' ? found.amount : creditForHours(found.amount, rule.unit)
  if (amount === null) return row.read(use, err({ kind: 'amount', reason: 'notANumber' }), null)
  row.keep(use, cell, { kind: 'credit', amount })
  if (counts === 'hours') row.ask({ kind: 'hoursAsCredit', use })
  else if (!hasUnit && rule.requirement.min > 0 && amount > rule.requirement.min) row.ask({ kind: 'muchCredit', use })
  if (isApproximate) row.ask({ kind: 'approximate', use })
  if (hasExtra) row.ask({ kind: 'extraText', use })
  if (isRounded) row.ask({ kind: 'rounded', use })
  return amount
}

type NamedCertifications = { readonly text: string; readonly ids: readonly CredentialId[]; readonly isComplete: boolean }

/** The certifications that a cell names, such as "NASM-CPT; ACE-CPT"; null if it's empty. */
function namedIn(cell: string, certifications: readonly Certification[]): NamedCertifications | null {
  if (isBlank(cell)) return null
  const text = cell.trim().slice(0, 200)
  const found = text.split(/[,;/&+\n]| and /).map((part) => certificationNamed(part, certifications))
  const ids = found.flatMap((named) => (named.kind === 'one' ? [named.id] : []))
  return { text, ids, isComplete: ids.length === found.length }
}

/** The credit the form would propose, used for a known course or from its hours if the table has no credit columns. */
export function proposedAwards({ awards }: ReturnType<typeof withDefaults>): readonly Award[] {
  return awards.flatMap(({ certification, counts, amount: text }): readonly Award[] => {
    const amount = readAmount(text)
    return counts && amount.ok ? [{ credentialId: certification.id, amount: amount.value }] : []
  })
}
