import type { CycleCount } from '../counting/counting'
import { type CycleOutlook, outlookOf } from '../counting/outlook'
import { cycleOf, type CycleWindow } from '../counting/cycle'
import type { Certification } from '../records/credential'
import type { Course } from '../records/course'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import type { PlainDate } from '../values/plainDate'
import type { Objective } from './objective'

export type SuggestOptions = {
  readonly objective: Objective
  /** How many cycles of each certification to spread the plan over, from 1. */
  readonly cycles: number
  /** Whether Recert suggests at most one specialization a cycle. What the trainer has planned isn't limited. */
  readonly oneSpecialization: boolean
  /** How long before an expiry everything should be done. */
  readonly marginDays: number
}

export type PlanContext = {
  readonly portfolio: Portfolio
  readonly today: PlainDate
  readonly options: SuggestOptions
  /** Those for which education still counts. */
  readonly certifications: readonly Certification[]
  /** Whether the plan may use a course for a cycle. */
  readonly admits: (course: Course, cycle: CycleWindow) => boolean
}

/**
 * What Recert suggests is done by the expiry: the late days for education are only for what the trainer has planned there, and once
 * they have begun.
 */
export function contextFor(portfolio: Portfolio, today: PlainDate, options: SuggestOptions): PlanContext {
  const ownDays = new Map(portfolio.planned.map(({ id, plannedFor }) => [id, plannedFor]))
  return {
    portfolio,
    today,
    options,
    certifications: certificationsOf(portfolio).filter((certification) => today <= cycleOf(certification).educationEnds),
    admits: ({ id, completedOn }, { expiry }) => completedOn <= expiry || today > expiry || ownDays.get(id) === completedOn,
  }
}

/** The certification's cycle with these courses done. */
export function countIn(certification: Certification, courses: readonly Course[], { admits }: Pick<PlanContext, 'admits'>): CycleCount {
  return outlookOf(certification, courses, 1, admits)[0].count
}

/** The planned cycles with these courses done. */
export function plannedCycles(certification: Certification, courses: readonly Course[], { options, admits }: PlanContext): readonly CycleOutlook[] {
  return outlookOf(certification, courses, options.cycles, admits)
}
