import { leavesOf, type RenewalRule } from '../../rule/rule'
import { err, ok, type Result } from '../../values/result'
import type { FieldError } from '../fieldError'
import { readAmount } from '../fieldInput'
import { createFormReader } from '../formReader'
import { readCards } from './cardsDraft'
import { readCarryOver } from './carryOverDraft'
import { readFees } from './feesDraft'
import { readFirstCycles } from './firstCycleDraft'
import { readLate } from './lateDraft'
import { readLimits } from './limitsDraft'
import { readRequirement } from './readRequirement'
import type { RuleDraft, RuleField } from './ruleDraft'
import { readTerms } from './termsDraft'
import { readYearly } from './yearlyDraft'

/** Reads the whole form; errors are in field order. */
export function readRule(draft: RuleDraft): Result<RenewalRule, readonly FieldError<RuleField>[]> {
  const reader = createFormReader<RuleField>()
  const { base } = draft
  const isRead = (field: RuleField) => !reader.errors.some((error) => error.field === field)
  const requirement = readRequirement(draft.requirement, base.requirement, readAmount, reader)
  const { unit, cycle } = readTerms(draft.terms, base, reader)
  const parts = leavesOf(requirement)
  if (parts.every(({ categories }) => categories.length === 0)) reader.refuse('parts', { kind: 'noCategoryLeft' })
  const required = isRead('required') ? requirement.min : null
  const rule: RenewalRule = {
    ...base,
    unit,
    cycle,
    requirement,
    ...readLimits(draft.limits, { required, parts: parts.length }, base, reader),
    prorated: readFirstCycles(draft.firstCycles, { required, months: isRead('months') ? cycle.months : null }, reader),
    ...readLate(draft.late, base.lateWindow, reader),
    cards: readCards(draft.cards, base.cards, reader),
    fees: readFees(draft.fees, base.fees, reader),
    yearly: readYearly(draft.yearly, base.yearly, reader),
    ...readCarryOver(
      draft.carryOver,
      parts.map(({ id }) => id),
      base.carryOver,
      reader,
    ),
  }
  return reader.errors.length > 0 ? err(reader.errors) : ok(rule)
}
