import type { ColumnUse } from '../../domain/files/columnUse'
import type { withDefaults } from '../../domain/forms/courseDefaults'
import { readAmount } from '../../domain/forms/fieldInput'
import type { FormReader } from '../../domain/forms/formReader'
import type { Award } from '../../domain/records/course'
import type { Certification } from '../../domain/records/credential'
import type { CredentialId } from '../../domain/records/ids'
import { bareNumber } from './cellValues'
import { amountCell, type Cells, type KnownCourse } from './courseCells'

/** The awards in their order. Edited columns change or add theirs; all others stay the same. */
export function readAwards(
  cellAt: Cells,
  uses: readonly ColumnUse[],
  known: KnownCourse | null,
  certifications: readonly Certification[],
  read: FormReader<ColumnUse>['read'],
): readonly Award[] {
  const amounts = new Map(
    certifications.flatMap(({ id }): readonly (readonly [CredentialId, Award['amount'] | null])[] => {
      const cell = cellAt(`award:${id}`).trim()
      if (!uses.includes(`award:${id}`)) return []
      if (known !== null && cell === amountCell(known.written, id)) return []
      return [[id, cell === '' || Number(bareNumber(cell)) === 0 ? null : read(`award:${id}`, readAmount(bareNumber(cell)), null)]]
    }),
  )
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

/** The credit the form would propose, used for a known course if the table has no credit columns. */
export function proposedAwards({ awards }: ReturnType<typeof withDefaults>): readonly Award[] {
  return awards.flatMap(({ certification, counts, amount: text }): readonly Award[] => {
    const amount = readAmount(text)
    return counts && amount.ok ? [{ credentialId: certification.id, amount: amount.value }] : []
  })
}
