import { type Amount, formatCost } from '../../values/amount'
import { without } from '../../values/without'
import type { Proration } from '../../rule/rule'
import { mostMonths, readAmountOrZero, readCount, readPrice } from '../fieldInput'
import type { FieldReader } from '../formReader'
import { withoutLimits } from './partEdits'
import { draftOfRequirement, type RequirementDraft } from './requirementDraft'
import { readRequirement, type RequirementField } from './readRequirement'

/** What newcomers pay for their first renewal: the usual fee, one of their own, or one that isn't known. */
export type FirstFee = 'usual' | 'own' | 'unknown'

/** What's required of those certified from this month of the cycle on. */
export type FirstCycleDraft = {
  readonly key: string
  readonly fromMonth: string
  readonly requirement: RequirementDraft
  readonly feeKind: FirstFee
  readonly fee: string
  /** As it was: other prices beside a fee of their own or one that isn't known are kept, and so are fields Recert doesn't know. */
  readonly base: Proration | null
}

export type FirstCycleField = `first.${'fromMonth' | 'fee'}:${string}` | `first.${string}.${RequirementField}`

export function draftOfFirstCycles(prorated: readonly Proration[]): readonly FirstCycleDraft[] {
  return prorated.map((base, index) => ({
    key: `row-${index + 1}`,
    fromMonth: String(base.fromMonth),
    requirement: draftOfRequirement(base.requirement),
    feeKind: base.fee === undefined ? 'usual' : base.fee === null ? 'unknown' : 'own',
    fee: base.fee === undefined || base.fee === null ? '' : formatCost(base.fee),
    base,
  }))
}

/** `whole` is what a whole cycle requires, in how many months; null if it can't be read. In ascending order of months. */
export function readFirstCycles(
  drafts: readonly FirstCycleDraft[],
  whole: { readonly required: Amount | null; readonly months: number | null },
  { read, refuse }: FieldReader<FirstCycleField>,
): readonly Proration[] {
  const taken = new Set<number>()
  const rows = drafts.map((draft): Proration => {
    const { key, feeKind, base } = draft
    const monthField = `first.fromMonth:${key}` as const
    const fromMonth = read(monthField, readCount(draft.fromMonth, 0, mostMonths - 1), null)
    if (fromMonth !== null && taken.has(fromMonth)) refuse(monthField, { kind: 'monthTaken' })
    else if (fromMonth !== null && whole.months !== null && fromMonth >= whole.months)
      refuse(monthField, { kind: 'monthAfterCycle', months: whole.months })
    taken.add(fromMonth ?? NaN)
    const requirement = readRequirement(draft.requirement, base?.requirement ?? null, readAmountOrZero, readerOf(key, { read, refuse }))
    if (whole.required !== null && requirement.min > whole.required)
      refuse(`first.${key}.required`, { kind: 'moreThanWhole', required: whole.required })
    const fee = feeKind === 'own' ? read(`first.fee:${key}`, readPrice(draft.fee), null) : null
    const kept = without(base ?? {}, 'fee', ...(feeKind === 'usual' ? ['others'] : []))
    return { ...kept, fromMonth: fromMonth ?? 0, requirement, ...(feeKind === 'usual' ? {} : { fee }) }
  })
  return rows.toSorted((a, b) => a.fromMonth - b.fromMonth)
}

/** Reads the fields of one row. What its parts have in common with those of a whole cycle is read there. */
function readerOf(key: string, { read, refuse }: FieldReader<FirstCycleField>): FieldReader<RequirementField> {
  return {
    read: (field, result, fallback) => (isShared(field) ? (result.ok ? result.value : fallback) : read(`first.${key}.${field}`, result, fallback)),
    refuse: (field, problem) => refuse(`first.${key}.${field}`, problem),
  }
}

function isShared(field: RequirementField): boolean {
  return /^(label|maxPerYear|maxPerCourse|from):/.test(field)
}

/** A row for a new entry: the parts of a whole cycle, without limits. */
export function emptyFirstCycle(key: string, whole: RequirementDraft): FirstCycleDraft {
  return {
    key,
    fromMonth: '',
    requirement: { ...whole, required: '', goesBeyond: false, most: '', parts: withoutLimits(whole.parts) },
    feeKind: 'usual',
    fee: '',
    base: null,
  }
}
