import { countCycle, insideOf } from '../counting/counting'
import type { Course } from '../records/course'
import type { Certification } from '../records/credential'
import type { Portfolio } from '../records/portfolio'
import { type Aspect, differingAspects } from '../rule/ruleAspects'
import { isLeaf, leavesOf, type RenewalRule, type Requirement } from '../rule/rule'
import type { Amount } from '../values/amount'
import { isDeepEqual } from '../values/isDeepEqual'

type Change<Value> = { readonly from: Value; readonly to: Value }

/** What another rule would change for the trainer in the running cycle. */
export type RuleChange = {
  readonly rule: Change<RenewalRule>
  readonly aspects: readonly Aspect[]
  /** What applies to this trainer, who may be a newcomer in the running cycle. */
  readonly requirement: Change<Requirement>
  readonly required: Change<Amount>
  readonly needed: Change<Amount>
  /** Only prices or names differ. */
  readonly isMinor: boolean
}

/** Null if the two rules are the same. */
export function ruleChange(certification: Certification, rule: RenewalRule, { courses }: Pick<Portfolio, 'courses'>): RuleChange | null {
  const aspects = differingAspects(certification.rule, rule)
  if (aspects.length === 0) return null
  const [before, after] = [countCycle(certification, courses), countCycle({ ...certification, rule }, courses)]
  return {
    rule: { from: certification.rule, to: rule },
    aspects,
    requirement: { from: before.root.requirement, to: after.root.requirement },
    required: { from: before.required, to: after.required },
    needed: { from: before.needed, to: after.needed },
    isMinor: differingAspects(essential(certification.rule), essential(rule)).length === 0,
  }
}

/**
 * The running cycle's courses in a part that the trainer chose and that by the other rule is for other kinds of courses. Nobody but the
 * trainer knows whether they belong there.
 */
export function coursesToCheck(certification: Certification, rule: RenewalRule, { courses }: Pick<Portfolio, 'courses'>): readonly Course[] {
  const before = leavesOf(countCycle(certification, courses).root.requirement)
  return insideOf(countCycle({ ...certification, rule }, courses)).flatMap(({ course, requirement: after }) => {
    if (after === null) return []
    const kinds = before.find(({ id }) => id === after.id)?.categories ?? after.categories
    const isElsewhere = after.categories.length > 0 && !after.categories.includes(course.category)
    return isElsewhere && !isDeepEqual(kinds, after.categories) ? [course] : []
  })
}

/** The rule without its prices and names. */
function essential(rule: RenewalRule): RenewalRule {
  const { checks, caps, prorated, yearly, lateWindow } = rule
  return {
    ...rule,
    requirement: nameless(rule.requirement),
    checks: checks.map((check) => ({ ...check, label: '' })),
    caps: caps.map((cap) => ({ ...cap, label: '' })),
    prorated: prorated.map(({ fromMonth, requirement }) => ({ fromMonth, requirement: nameless(requirement) })),
    lateWindow: lateWindow === null ? null : { ...lateWindow, fees: [] },
    yearly: yearly.map((step) => ({ ...step, label: '', fee: null })),
    fees: { currency: '', renewal: null, petition: null },
  }
}

function nameless(requirement: Requirement): Requirement {
  return isLeaf(requirement) ? { ...requirement, label: '' } : { ...requirement, label: '', children: requirement.children.map(nameless) }
}
