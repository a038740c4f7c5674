import { formatCost, zero } from '../../values/amount'
import { err, ok, type Result } from '../../values/result'
import { without } from '../../values/without'
import type { Fees, OtherFee } from '../../rule/rule'
import type { Problem } from '../fieldError'
import { readCost, readName, readPrice } from '../fieldInput'
import type { FieldReader } from '../formReader'

/** `base` is the price as it was: fields Recert doesn't know stay. */
type OtherFeeDraft = { readonly key: string; readonly label: string; readonly fee: string; readonly base?: OtherFee }

/** An empty fee isn't known. */
export type FeesDraft = {
  readonly currency: string
  readonly renewal: string
  readonly petition: string
  readonly others: readonly OtherFeeDraft[]
}

export type FeeField = `fee.${'currency' | 'renewal' | 'petition' | `${'label' | 'fee'}:${string}`}`

export function draftOfFees({ currency, renewal, petition, others = [] }: Fees): FeesDraft {
  return {
    currency,
    renewal: renewal === null ? '' : formatCost(renewal),
    petition: petition === null ? '' : formatCost(petition),
    others: others.map((base, index) => ({ key: `fee-${index + 1}`, label: base.label, fee: formatCost(base.fee), base })),
  }
}

export function readFees(draft: FeesDraft, base: Fees, { read }: FieldReader<FeeField>): Fees {
  const currency = read('fee.currency', readCurrency(draft.currency), base.currency)
  const renewal = read('fee.renewal', readCost(draft.renewal), null)
  const petition = read('fee.petition', readCost(draft.petition), null)
  const others = draft.others.map(({ key, label, fee, base }) => ({
    ...base,
    label: read(`fee.label:${key}`, readName(label), ''),
    fee: read(`fee.fee:${key}`, readPrice(fee), zero),
  }))
  return { ...without(base, 'others'), currency, renewal, petition, ...(others.length === 0 ? {} : { others }) }
}

/** The three letters of a currency (ISO 4217). */
function readCurrency(text: string): Result<string, Problem> {
  const code = text.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? ok(code) : err({ kind: 'currency' })
}
