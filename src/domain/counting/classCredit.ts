import { type Amount, minus, sum, zero } from '../values/amount'
import { isLeaf } from '../rule/rule'
import type { CycleCount } from './counting'
import type { RequirementTotal } from './requirementTotals'

/** The credit that only CPR/AED classes can still give a cycle. */
export function missingClassCredit({ root }: Pick<CycleCount, 'root'>): Amount {
  return classNeeded(root)
}

/** Whether a CPR/AED class is all a cycle still needs. */
export function isOnlyClassMissing({ root, checks, needed }: Pick<CycleCount, 'root' | 'checks' | 'needed'>): boolean {
  return needed > 0 && minus(needed, classNeeded(root)) === 0 && checks.every((check) => check.needed === 0)
}

function classNeeded({ requirement, needed, children }: RequirementTotal): Amount {
  if (!isLeaf(requirement)) return sum(children.map(classNeeded))
  const [only, another] = requirement.categories
  return only === 'cpr' && another === undefined ? needed : zero
}
