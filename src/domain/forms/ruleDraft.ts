import { formatAmount, formatCost, formatHours } from '../values/amount'
import type { Category } from '../rule/category'
import { type Cycle, isLeaf, leavesOf, type RenewalRule, type RequirementLeaf } from '../rule/rule'
import { spanText } from '../values/span'

/** A part of the requirement in the form. */
export type PartDraft = {
  readonly id: string
  readonly label: string
  readonly min: string
  readonly max: string
  readonly categories: readonly Category[]
}

/** A rule in the form. What the form doesn't show (checks, prorated cycles, late fees) is kept from `base`. */
export type RuleDraft = {
  readonly base: RenewalRule
  readonly required: string
  readonly unitName: string
  readonly hoursPerUnit: string
  readonly months: string
  readonly ends: Cycle['ends']
  readonly parts: readonly PartDraft[]
  /** Empty for none. */
  readonly lateEducation: string
  readonly lateApplication: string
  readonly needsCard: boolean
  readonly fee: string
  readonly carriesOver: boolean
  readonly carryOverMax: string
}

export type RuleField =
  | 'required'
  | 'unitName'
  | 'hoursPerUnit'
  | 'months'
  | 'parts'
  | `label:${string}`
  | `min:${string}`
  | `max:${string}`
  | 'lateEducation'
  | 'lateApplication'
  | 'fee'
  | 'carryOverMax'

export function draftOfRule(rule: RenewalRule): RuleDraft {
  const { lateWindow, carryOver } = rule
  return {
    base: rule,
    required: formatAmount(rule.requirement.min),
    unitName: rule.unit.name,
    hoursPerUnit: rule.unit.hoursPerUnit === null ? '' : formatHours(rule.unit.hoursPerUnit),
    months: String(rule.cycle.months),
    ends: rule.cycle.ends,
    parts: leavesOf(rule.requirement).map(isLeaf(rule.requirement) ? onlyPartOf : partOf),
    lateEducation: lateWindow === null ? '' : spanText(lateWindow.education),
    lateApplication: lateWindow === null ? '' : spanText(lateWindow.application),
    needsCard: rule.cprCard !== null,
    fee: rule.fees.renewal === null ? '' : formatCost(rule.fees.renewal),
    carriesOver: carryOver !== null,
    carryOverMax: carryOver?.max === null || carryOver === null ? '' : formatAmount(carryOver.max),
  }
}

/** Whether the rule has only one part: then the total required is that part's requirement, too. */
export function hasOnePart({ parts }: RuleDraft): boolean {
  return parts.length === 1
}

function onlyPartOf(leaf: RequirementLeaf): PartDraft {
  return { ...partOf(leaf), min: '', max: '' }
}

function partOf(leaf: RequirementLeaf): PartDraft {
  return {
    id: leaf.id,
    label: leaf.label,
    min: leaf.min === 0 ? '' : formatAmount(leaf.min),
    max: leaf.max === null ? '' : formatAmount(leaf.max),
    categories: leaf.categories,
  }
}

export function changePart(draft: RuleDraft, id: string, change: Partial<PartDraft>): RuleDraft {
  return { ...draft, parts: draft.parts.map((part) => (part.id === id ? { ...part, ...change } : part)) }
}

/** A category belongs to one part only: it leaves the part that had it. */
export function giveCategory(draft: RuleDraft, id: string, category: Category, isTaken: boolean): RuleDraft {
  return {
    ...draft,
    parts: draft.parts.map((part) => {
      const others = part.categories.filter((other) => other !== category)
      return { ...part, categories: part.id === id && isTaken ? [...others, category] : others }
    }),
  }
}

export function addPart(draft: RuleDraft): RuleDraft {
  const taken = new Set(draft.parts.map(({ id }) => id))
  let number = draft.parts.length + 1
  while (taken.has(`part-${number}`)) number += 1
  return { ...draft, parts: [...draft.parts, { id: `part-${number}`, label: '', min: '', max: '', categories: [] }] }
}

export function removePart(draft: RuleDraft, id: string): RuleDraft {
  return { ...draft, parts: draft.parts.filter((part) => part.id !== id) }
}
