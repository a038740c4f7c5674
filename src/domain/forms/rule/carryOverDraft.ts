import { formatAmount } from '../../values/amount'
import { without } from '../../values/without'
import type { CarryOver, RenewalRule } from '../../rule/rule'
import { readOptionalAmount } from '../fieldInput'
import type { FieldReader } from '../formReader'

/** What surplus is good for, and what one course counts for. */
export type CarryOverDraft = {
  /** Surplus of which parts carries over. */
  readonly from: 'none' | 'all' | 'some'
  /** Their ids, if it's only some. */
  readonly parts: readonly string[]
  /** Empty for all of it. */
  readonly max: string
  readonly repeats: boolean
  readonly sharesCredit: boolean
}

export type CarryOverField = 'carry.max' | 'carry.parts'

export function draftOfCarryOver({ carryOver, repeats, sharesCredit }: RenewalRule): CarryOverDraft {
  return {
    from: carryOver === null ? 'none' : carryOver.of === undefined ? 'all' : 'some',
    parts: carryOver?.of ?? [],
    max: carryOver === null || carryOver.max === null ? '' : formatAmount(carryOver.max),
    repeats,
    sharesCredit,
  }
}

/** `partIds` are the parts the rule has now. */
export function readCarryOver(
  draft: CarryOverDraft,
  partIds: readonly string[],
  base: CarryOver | null,
  { read, refuse }: FieldReader<CarryOverField>,
): Pick<RenewalRule, 'carryOver' | 'repeats' | 'sharesCredit'> {
  const { repeats, sharesCredit, from } = draft
  if (from === 'none') return { carryOver: null, repeats, sharesCredit }
  const of = draft.parts.filter((id) => partIds.includes(id))
  if (from === 'some' && of.length === 0) refuse('carry.parts', { kind: 'noPartChosen' })
  const max = read('carry.max', readOptionalAmount(draft.max), null)
  return { carryOver: { ...without(base ?? {}, 'of'), max, ...(from === 'some' ? { of } : {}) }, repeats, sharesCredit }
}
