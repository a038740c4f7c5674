import type { CourseCount } from '../counting/courseCount'
import type { CycleWindow } from '../counting/cycle'
import { isUsed } from '../counting/missingProof'
import type { PlannedCourse } from '../records/course'
import type { Certification } from '../records/credential'
import type { CardTopic, Check } from '../rule/rule'
import { type Amount, hundredths, sum } from '../values/amount'
import { compareTexts } from '../values/compareTexts'
import type { PlainDate } from '../values/plainDate'
import type { Entries } from './entries'
import type { Taken } from './taken'

/** What a course gives one certification: `counted + surplus` is its credit. */
export type Served = {
  readonly certification: Certification
  readonly counted: Amount
  readonly surplus: Amount
  /** The checks it counts toward, even if its part is full. */
  readonly toward: readonly Check[]
  /** The parts it has to fall under, by name; empty if the course itself or what's looked for says so. */
  readonly under: readonly string[]
  /** Whether its credit isn't published but calculated from its hours. */
  readonly isEstimate: boolean
}

/** Something to take, by its day, with what the counting makes of it. */
export type Pick = Taken & {
  readonly serves: readonly Served[]
  /** Whether what's looked for is too short for several courses. */
  readonly isOneCourse: boolean
}

/** A card that no class renews: an insurance, say. */
export type CardToRenew = { readonly topic: CardTopic; readonly certifications: readonly Certification[]; readonly by: PlainDate }

/** A certification's cycle before and after a step, with those before it done. */
export type Outcome = {
  readonly certification: Certification
  readonly window: CycleWindow
  readonly required: Amount
  readonly before: Amount
  readonly after: Amount
  /** What no course can close any more, whatever the later steps give. */
  readonly remaining: Amount
}

/** How much of the bar is filled now and how much more with the plan, each 0 to 1. */
export function outcomeShares({ required, before, after }: Outcome): { readonly filled: number; readonly planned: number } {
  return required === 0 ? { filled: 1, planned: 0 } : { filled: before / required, planned: (after - before) / required }
}

/** Cycles that run at the same time, with what fills them. */
export type Step = {
  /** The day the first of its cycles begins, or today. */
  readonly from: PlainDate
  /** Whether it fills running cycles. What fills later ones can wait. */
  readonly isNow: boolean
  /** What counts now comes first, then by day. */
  readonly picks: readonly Pick[]
  readonly cards: readonly CardToRenew[]
  readonly outcomes: readonly Outcome[]
  readonly isExact: boolean
}

export function stepsNow(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ isNow }) => isNow)
}

export function stepsLater(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ isNow }) => !isNow)
}

/** An hour is one course. */
const longestAlone = hundredths(100)

export function pickOf(taken: Taken, entries: Entries): Pick {
  const found = taken.courses.flatMap(({ id }) => entries.get(id) ?? []).filter(({ entry }) => isUsed(entry))
  const certifications = [...new Set(found.map(({ certification }) => certification))]
  const serves = certifications.map((certification): Served => {
    const own = found.filter((each) => each.certification === certification).map(({ entry }) => entry)
    return {
      certification,
      counted: sum(own.map(({ counted }) => counted)),
      surplus: sum(own.map(({ surplus }) => surplus)),
      toward: checksOf(own),
      under: taken.under.find(({ credentialId }) => credentialId === certification.id)?.labels ?? [],
      isEstimate: taken.candidate.estimated.has(certification.id),
    }
  })
  const { hours } = taken.candidate
  return { ...taken, serves, isOneCourse: hours > 0 && hours <= longestAlone }
}

/** The planned course it becomes once the trainer has found one; null for a known course. */
export function toPlan({ wanted, courses: [first] }: Pick): PlannedCourse | null {
  if (wanted === null || first === undefined) return null
  const { completedOn: plannedFor, ...facts } = first
  return { ...facts, plannedFor }
}

export function inOrder(picks: readonly Pick[]): readonly Pick[] {
  const key = ({ countsFrom, day }: Pick) => `${countsFrom === null ? 0 : 1} ${day}`
  return picks.toSorted((a, b) => compareTexts(key(a), key(b)))
}

function checksOf(entries: readonly CourseCount[]): readonly Check[] {
  return [...new Set(entries.flatMap(({ serves }) => serves))]
}
