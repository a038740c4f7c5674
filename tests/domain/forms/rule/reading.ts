import type { RuleDraft } from '../../../../src/domain/forms/rule/ruleDraft'
import { readRule } from '../../../../src/domain/forms/rule/readRule'
import { bareRule, plainRule } from '../../../../src/domain/rule/plainRule'
import type { RenewalRule, RequirementGroup } from '../../../../src/domain/rule/rule'
import { amount, day } from '../../../support/portfolio'

/** The rule in the form; fails if the form has errors. */
export function read(draft: RuleDraft): RenewalRule {
  const rule = readRule(draft)
  if (!rule.ok) throw new Error(JSON.stringify(rule.error))
  return rule.value
}

/** "required amount.zero", "late.fee:fee-1 costTooLarge": the field and the problem of each error. */
export function problemsOf(draft: RuleDraft): readonly string[] {
  const rule = readRule(draft)
  return rule.ok ? [] : rule.error.map(({ field, problem }) => `${field} ${'reason' in problem ? `${problem.kind}.${problem.reason}` : problem.kind}`)
}

/** Presets change with their issuers; these rules don't. 2.0 in two years: 1.9 of education and 0.1 of CPR/AED, with a card. */
export const twoParts: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: amount('10') },
  cycle: { months: 24, ends: 'anniversary' },
  requirement: {
    id: 'renewal',
    label: 'Renewal',
    min: amount('2'),
    max: amount('2'),
    children: [
      { id: 'education', label: 'Education', min: amount('1.9'), max: amount('1.9'), categories: ['course', 'conference', 'ethics'] },
      { id: 'cpr', label: 'CPR/AED', min: amount('0.1'), max: amount('0.1'), categories: ['cpr'] },
    ],
  },
  lateWindow: {
    education: { days: 90 },
    application: { days: 365 },
    fees: [
      { through: { days: 90 }, fee: amount('30') },
      { through: { days: 365 }, fee: amount('50') },
    ],
    isConfirmed: true,
  },
  cards: [{ topic: 'cpr', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null }],
  fees: { currency: 'USD', renewal: amount('99'), petition: amount('25') },
}

/** 20.0 of anything. */
export const onePart = plainRule({ required: amount('20'), unitName: 'hours', hoursPerUnit: null, months: 24 })

/** So much in all, and of each part at most. */
function row(required: string, a: string, b: string, c: string): RequirementGroup {
  return {
    id: 'renewal',
    label: 'Renewal',
    min: amount(required),
    max: amount(required),
    children: [
      { id: 'A', label: 'Events', min: amount('0'), max: amount(a), categories: ['conference', 'course'] },
      { id: 'B', label: 'Quizzes', min: amount('0'), max: amount(b), categories: ['quiz', 'contribution'] },
      { id: 'C', label: 'Anything else', min: amount('0'), max: amount(c), categories: ['cpr', 'college', 'ethics', 'other'] },
    ],
  }
}

/** 6.0 in three years that end for everyone on the same day, less for newcomers; at least two parts. */
export const shared: RenewalRule = {
  ...bareRule,
  unit: { name: 'CEUs', hoursPerUnit: amount('10') },
  cycle: { months: 36, ends: 'fixed', endsOn: day('2026-12-31') },
  requirement: row('6', '5.5', '4', '3.5'),
  checks: [{ kind: 'spread', id: 'spread', label: 'At least two parts', atLeast: 2, each: amount('0.1') }],
  prorated: [
    { fromMonth: 0, requirement: row('4', '3.5', '2.5', '1.5') },
    { fromMonth: 12, requirement: row('2', '1.5', '1', '1') },
    { fromMonth: 24, requirement: row('1', '1', '1', '1') },
    { fromMonth: 30, requirement: row('0', '0', '0', '0') },
  ],
}

/** Changes a topic of the draft. */
export function changing<Topic extends 'terms' | 'requirement' | 'late' | 'fees' | 'carryOver'>(
  draft: RuleDraft,
  topic: Topic,
  change: Partial<RuleDraft[Topic]>,
): RuleDraft {
  return { ...draft, [topic]: { ...draft[topic], ...change } }
}
