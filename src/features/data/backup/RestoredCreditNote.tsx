import { restoredCredit } from '../../../domain/changes/restoredCredit'
import type { Comparison } from '../../../domain/changes/restoring'
import { useRecert } from '../../../store/useRecert'
import { goesToText, lostCreditText } from '../../../words/changes/restoring'

export type RestoredCreditNoteProps = { readonly comparisons: readonly Comparison[]; readonly chosen: ReadonlySet<Comparison> }

/** Where the credit of the checked courses goes, if its certification isn't checked. */
export function RestoredCreditNote({ comparisons, chosen }: RestoredCreditNoteProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const { goesTo, lost } = restoredCredit(comparisons, (row) => chosen.has(row), portfolio)
  return (
    <>
      {goesTo.length > 0 && <p>{goesToText(goesTo)}</p>}
      {lost.courses > 0 && <p className="problem">{lostCreditText(lost)}</p>}
    </>
  )
}
