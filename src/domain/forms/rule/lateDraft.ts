import { formatCost } from '../../values/amount'
import { noSpan, spanText } from '../../values/span'
import type { LateWindow, RenewalRule } from '../../rule/rule'
import { readCost, readSpan } from '../fieldInput'
import type { FieldReader } from '../formReader'
import { compareSpans } from './spans'

type LateFeeDraft = {
  readonly key: string
  readonly through: string
  /** Empty if a fee is due and its amount isn't known. */
  readonly fee: string
  /** As it was: fields Recert doesn't know stay. */
  readonly base?: LateWindow['fees'][number]
}

/** When the issuer renews. The spans are read only if it renews late. */
export type LateDraft = {
  /** How long before the expiry; empty if not known. */
  readonly opens: string
  readonly kind: 'unknown' | 'never' | 'late'
  /** Empty if education has to be done by the expiry. */
  readonly education: string
  readonly application: string
  readonly fees: readonly LateFeeDraft[]
  readonly isConfirmed: boolean
}

export type LateField = `late.${'opens' | 'education' | 'application' | `${'through' | 'fee'}:${string}`}`

export function draftOfLate({ lateWindow, opens }: RenewalRule): LateDraft {
  const { education, application, fees, isConfirmed } = lateWindow ?? { education: noSpan, application: noSpan, fees: [], isConfirmed: true }
  const draft = {
    opens: opens === null ? '' : spanText(opens),
    education: spanText(education),
    application: spanText(application),
    fees: fees.map((base, index) => ({
      key: `fee-${index + 1}`,
      through: spanText(base.through),
      fee: base.fee === null ? '' : formatCost(base.fee),
      base,
    })),
    isConfirmed,
  }
  return { ...draft, kind: lateWindow === null ? 'unknown' : draft.application === '' ? 'never' : 'late' }
}

export function readLate(draft: LateDraft, base: LateWindow | null, reader: FieldReader<LateField>): Pick<RenewalRule, 'lateWindow' | 'opens'> {
  const opens = draft.opens.trim() === '' ? null : reader.read('late.opens', readSpan(draft.opens), null)
  return { opens, lateWindow: draft.kind === 'unknown' ? null : { ...base, ...readWindow(draft, reader), isConfirmed: draft.isConfirmed } }
}

function readWindow(draft: LateDraft, { read, refuse }: FieldReader<LateField>): Omit<LateWindow, 'isConfirmed'> {
  if (draft.kind !== 'late') return { education: noSpan, application: noSpan, fees: [] }
  const education = draft.education.trim() === '' ? noSpan : read('late.education', readSpan(draft.education), noSpan)
  const application = read('late.application', readSpan(draft.application), null)
  if (application !== null && compareSpans(education, application) > 0) refuse('late.education', { kind: 'educationAfterApplication' })
  const fees = draft.fees.map(({ key, through, fee, base }) => {
    const span = read(`late.through:${key}`, readSpan(through), noSpan)
    if (application !== null && compareSpans(span, application) > 0) refuse(`late.through:${key}`, { kind: 'feeAfterWindow' })
    return { ...base, through: span, fee: read(`late.fee:${key}`, readCost(fee), null) }
  })
  return { education, application: application ?? noSpan, fees: fees.toSorted((a, b) => compareSpans(a.through, b.through)) }
}
