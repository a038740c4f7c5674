import { countCycle, type CycleCount } from './counting'
import type { Credential } from './credential'
import type { Course } from './course'
import { expectedBy } from './pace'
import { daysBetween, type PlainDate } from './plainDate'
import type { Portfolio } from './portfolio'

/** Derived, never stored. In the order of urgency, the most urgent first. */
export const standings = ['late window', 'urgent', 'lapsed', 'behind', 'on track', 'complete', 'permanent'] as const

export type Standing = (typeof standings)[number]

/** Whether something has to be done soon, or is late already; for what is complete, that is the renewal itself. */
export function isPressing({ standing, daysLeft }: Pick<Status, 'standing' | 'daysLeft'>): boolean {
  return standing === 'complete' ? isSoon(daysLeft) : standings.indexOf(standing) <= standings.indexOf('behind')
}

function isSoon(daysLeft: number | null): boolean {
  return daysLeft !== null && daysLeft <= thresholds.urgentDays
}

/** Where one standing ends and the next begins. */
export const thresholds = {
  /** Something still missing with so few days left is urgent: a specialization takes weeks, a CPR class has to be found. */
  urgentDays: 60,
  /**
   * Behind is more than this share of the requirement below an even pace. Credit comes in lumps (one specialization fills a
   * cycle), so someone who has earned nothing in the first months of two years is not yet behind.
   */
  behindShare: 0.25,
} as const

/** A credential with all that follows from it today. `count` is null where there is no credit to earn. */
export type Status = {
  readonly credential: Credential
  readonly standing: Standing
  /** Calendar days: 0 on the expiry day, negative after; null where it never expires. */
  readonly daysLeft: number | null
  readonly count: CycleCount | null
}

export function statusOf(credential: Credential, courses: readonly Course[], today: PlainDate): Status {
  const daysLeft = credential.expiresOn === null ? null : daysBetween(today, credential.expiresOn)
  const count = credential.kind === 'certification' ? countCycle(credential, courses) : null
  return { credential, daysLeft, count, standing: standingOf(daysLeft, count, today) }
}

/** Everything that is held, the most urgent first. */
export function statusesOf({ credentials, courses }: Portfolio, today: PlainDate): readonly Status[] {
  return credentials.map((credential) => statusOf(credential, courses, today)).sort(compareUrgency)
}

/** The most urgent first; what is equally urgent, by the day on which it expires. */
function compareUrgency(a: Status, b: Status): number {
  const rank = urgencyOf(a) - urgencyOf(b)
  if (rank !== 0) return rank
  const days = (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER)
  return days !== 0 ? days : a.credential.name.localeCompare(b.credential.name)
}

/** As the standings are ordered, but what is complete still has to be renewed: it is as urgent as its day is near. */
function urgencyOf({ standing, daysLeft }: Status): number {
  if (standing !== 'complete') return standings.indexOf(standing)
  return standings.indexOf(isSoon(daysLeft) ? 'urgent' : 'on track')
}

function standingOf(daysLeft: number | null, count: CycleCount | null, today: PlainDate): Standing {
  if (daysLeft === null) return 'permanent'
  if (daysLeft < 0) return count !== null && today <= count.cycle.applicationEnds ? 'late window' : 'lapsed'
  if (count !== null && count.needed === 0) return 'complete'
  if (isSoon(daysLeft)) return 'urgent'
  if (count === null) return 'on track'
  const shortfall = expectedBy(count.cycle, count.required, today) - count.progress
  return shortfall > count.required * thresholds.behindShare ? 'behind' : 'on track'
}
