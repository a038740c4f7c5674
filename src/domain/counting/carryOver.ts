import { awardOf } from '../records/course'
import type { Certification } from '../records/credential'
import type { CourseId } from '../records/ids'
import type { Carried } from '../records/renewal'
import type { RenewalRule } from '../rule/rule'
import { type Amount, minus, plus, smallerOf, zero } from '../values/amount'
import { carryIn } from './carried'
import type { CycleCount } from './counting'
import type { CourseCount } from './courseCount'
import { createLedger } from './ledger'

/** The most of a course's surplus that can go to the next cycle. What's more than one course, a year or a cap counts is lost. */
export function carryable({ requirement, spare }: CourseCount, { carryOver }: Pick<RenewalRule, 'carryOver'>): Amount {
  if (carryOver === null || requirement === null || !goesOver(requirement.id, carryOver)) return zero
  return smallerOf(spare, carryOver.max ?? spare)
}

/**
 * What a cycle carries over to the next under each requirement, up to the rule's limit: first what was itself carried over and not
 * needed, then the earliest surplus.
 */
export function carriedOut(certification: Certification, count: CycleCount): readonly Carried[] {
  const byRequirement = new Map<string, Amount>()
  for (const { requirementId, amount } of carriedInOrder(certification, count)) {
    if (amount > 0) byRequirement.set(requirementId, plus(byRequirement.get(requirementId) ?? zero, amount))
  }
  return [...byRequirement].map(([requirementId, amount]) => ({ requirementId, amount }))
}

type CarriedCredit = Carried & { readonly courseId: CourseId | null }

/** The same one by one; `courseId` is null for what was carried in. */
export function carriedInOrder(certification: Certification, count: CycleCount): readonly CarriedCredit[] {
  const { carryOver } = certification.rule
  if (carryOver === null) return []
  let room = carryOver.max
  return sparesIn(certification, count)
    .filter(({ requirementId }) => goesOver(requirementId, carryOver))
    .map(({ requirementId, amount: spare, courseId }) => {
      const amount = room === null ? spare : smallerOf(room, spare)
      room = room === null ? null : minus(room, amount)
      return { requirementId, amount, courseId }
    })
}

/**
 * What the cycle doesn't need. If only some parts carry over, the cycle uses the others first, so the result doesn't depend on which course
 * came first.
 */
function sparesIn({ id, rule }: Certification, { root, within: courses, carriedIn }: CycleCount): readonly CarriedCredit[] {
  if (rule.carryOver?.of === undefined) {
    const again = carriedIn.map(({ requirementId, surplus }) => ({ requirementId, amount: surplus, courseId: null }))
    return [...again, ...courses.flatMap((entry) => spareOf(entry, entry.spare))]
  }
  const { of } = rule.carryOver
  const ledger = createLedger(root.requirement, rule)
  const carried = carriedIn.map(({ requirementId, counted, surplus }) => ({ requirementId, amount: plus(counted, surplus) }))
  const again = carryIn(ledger.allocation, root.requirement, { carried })
  const used = courses.filter(({ requirement }) => requirement !== null)
  const staysFirst = [...used.filter((entry) => !isOf(entry, of)), ...used.filter((entry) => isOf(entry, of))]
  const fresh = staysFirst.flatMap((entry) => {
    const award = awardOf(entry.course, id)
    if (award === null || entry.requirement === null) return []
    const { counted, within } = ledger.take(entry.course, entry.requirement, award)
    return spareOf(entry, minus(within, counted))
  })
  return [...again.map(({ requirementId, surplus }) => ({ requirementId, amount: surplus, courseId: null })), ...fresh]
}

function spareOf({ course, requirement }: CourseCount, amount: Amount): readonly CarriedCredit[] {
  return requirement === null ? [] : [{ requirementId: requirement.id, amount, courseId: course.id }]
}

function isOf({ requirement }: CourseCount, of: readonly string[]): boolean {
  return requirement !== null && of.includes(requirement.id)
}

function goesOver(requirementId: string, { of }: NonNullable<RenewalRule['carryOver']>): boolean {
  return of?.includes(requirementId) ?? true
}
