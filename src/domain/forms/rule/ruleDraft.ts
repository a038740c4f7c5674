import type { RenewalRule } from '../../rule/rule'
import { type CardDraft, type CardField, draftOfCards } from './cardsDraft'
import { type CarryOverDraft, type CarryOverField, draftOfCarryOver } from './carryOverDraft'
import { draftOfFees, type FeeField, type FeesDraft } from './feesDraft'
import { draftOfFirstCycles, type FirstCycleDraft, type FirstCycleField } from './firstCycleDraft'
import { draftOfLate, type LateDraft, type LateField } from './lateDraft'
import { draftOfLimits, type LimitDraft, type LimitField } from './limitsDraft'
import type { RequirementField } from './readRequirement'
import { draftOfRequirement, type RequirementDraft } from './requirementDraft'
import { draftOfTerms, type TermsDraft, type TermsField } from './termsDraft'
import { draftOfYearly, type YearlyDraft, type YearlyField } from './yearlyDraft'

/** A rule in the form, topic by topic. */
export type RuleDraft = {
  /** The rule as it was: fields of a later version of Recert, which the form doesn't know, are kept from it. */
  readonly base: RenewalRule
  readonly terms: TermsDraft
  readonly requirement: RequirementDraft
  readonly limits: readonly LimitDraft[]
  readonly firstCycles: readonly FirstCycleDraft[]
  readonly late: LateDraft
  readonly cards: readonly CardDraft[]
  readonly fees: FeesDraft
  readonly yearly: readonly YearlyDraft[]
  readonly carryOver: CarryOverDraft
}

/** Those of the cycle and the requirement by name, the others behind their topic: `late.opens`. */
export type RuleField = TermsField | RequirementField | LimitField | FirstCycleField | LateField | CardField | FeeField | YearlyField | CarryOverField

export function draftOfRule(rule: RenewalRule): RuleDraft {
  return {
    base: rule,
    terms: draftOfTerms(rule),
    requirement: draftOfRequirement(rule.requirement),
    limits: draftOfLimits(rule),
    firstCycles: draftOfFirstCycles(rule.prorated),
    late: draftOfLate(rule),
    cards: draftOfCards(rule.cards),
    fees: draftOfFees(rule.fees),
    yearly: draftOfYearly(rule.yearly),
    carryOver: draftOfCarryOver(rule),
  }
}
