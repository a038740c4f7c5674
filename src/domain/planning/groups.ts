import type { CycleOutlook } from '../counting/outlook'
import type { Certification } from '../records/credential'
import type { Course } from '../records/course'
import type { CredentialId } from '../records/ids'
import { isCardClass } from '../rule/category'
import { laterOf, type PlainDate } from '../values/plainDate'
import { type Candidate, knownCandidates } from './candidates'
import { cardNeeds } from './cardNeeds'
import { type PlanContext, plannedCycles } from './context'
import { withCourses } from './courseOn'
import { firstDayOf } from './place'
import { planGroup } from './planGroup'
import { coursesOf, type Taken } from './taken'

/** A certification's cycle: the running one is 0. `outlook` is how it was before its group was planned. */
export type Head = { readonly certification: Certification; readonly cycle: number; readonly outlook: CycleOutlook }

/** Cycles that run at the same time, with what's known to fill them. `from`: the day the first of them begins, or today. */
export type Group = {
  readonly heads: readonly Head[]
  readonly from: PlainDate
  readonly taken: readonly Taken[]
  readonly isExact: boolean
}

/** Group by group in order of time, each with what the groups before it have left. */
export function knownGroups(planned: readonly Candidate[], courses: readonly Course[], context: PlanContext): readonly Group[] {
  const { portfolio, today, certifications } = context
  const groups: Group[] = []
  const next = new Map<CredentialId, number>()
  let [done, own, known] = [courses, planned, knownCandidates(portfolio)]
  for (;;) {
    const heads = atTheSameTime(
      certifications.flatMap((certification): readonly Head[] => {
        const cycle = next.get(certification.id) ?? 0
        const outlook = plannedCycles(certification, done, context)[cycle]
        return outlook === undefined ? [] : [{ certification, cycle, outlook }]
      }),
    )
    if (heads.length === 0) return groups
    for (const { certification, cycle } of heads) next.set(certification.id, cycle + 1)
    const outlooks = heads.map(({ outlook }) => outlook)
    const lacking = new Set(cardNeeds(outlooks, portfolio, done, today).flatMap(({ cycles }) => cycles))
    const open = outlooks.filter((outlook) => outlook.count.needed > 0 || lacking.has(outlook))
    const end = open
      .map(({ count }) => count.cycle.educationEnds)
      .sort()
      .at(-1)
    const offered = own.filter((candidate) => end !== undefined && candidate.planned !== null && candidate.planned.plannedFor <= end)
    const firstId = coursesOf(groups.flatMap(({ taken }) => taken)).length
    const { taken, isExact } = planGroup(open, { planned: offered, known }, { courses: done, firstId }, context)
    const from = outlooks.map(firstDayOf).sort()[0] ?? today
    groups.push({ heads, from: laterOf(from, today), taken, isExact })
    done = withCourses(done, coursesOf(taken))
    const used = new Set(taken.map(({ candidate }) => candidate))
    own = own.filter((candidate) => !used.has(candidate))
    known = known.filter((candidate) => !used.has(candidate) || isCardClass(candidate.category))
  }
}

/** Each certification's next cycle that runs at the same time as the one that ends first. */
function atTheSameTime(heads: readonly Head[]): readonly Head[] {
  const end = heads.map(({ outlook }) => outlook.count.cycle.educationEnds).sort()[0]
  return heads.filter(({ outlook }) => end !== undefined && outlook.count.cycle.start <= end)
}
