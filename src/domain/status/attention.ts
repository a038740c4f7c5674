import { countCycle } from '../counting/counting'
import { type CardState, isCardBlocking } from '../counting/cpr'
import type { Card, Certification } from '../records/credential'
import { awardOf, type Course, type PlannedCourse } from '../records/course'
import { cycleAfter, type CycleWindow } from '../counting/cycle'
import { dueDay, withPlannedDone } from '../counting/forecast'
import { missingProof } from '../counting/missingProof'
import { addDays, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { type CertificationStatus, isCertificationStatus, isPressing, type Status } from './standing'

/** Something to do next. `by` is the last day it helps; null if there's no deadline. */
export type Attention =
  | { readonly kind: 'lapsed' | 'late' | 'gap' | 'renew'; readonly status: CertificationStatus; readonly by: PlainDate | null }
  /** `certifications` can't be renewed today without a card; `card` is its state. */
  | { readonly kind: 'cardNeeded'; readonly certifications: readonly Certification[]; readonly card: CardState; readonly by: PlainDate }
  /** `certifications` can't be renewed on their expiry with the current card. */
  | { readonly kind: 'cardRunsOut'; readonly certifications: readonly Certification[]; readonly by: PlainDate }
  | { readonly kind: 'cardExpired'; readonly card: Card; readonly by: null }
  | {
      readonly kind: 'shouldWait'
      readonly status: CertificationStatus
      readonly planned: PlannedCourse
      readonly next: CycleWindow
      readonly by: PlainDate
    }
  /** Counted courses without a certificate when the renewal is near: the issuer may ask for them. */
  | { readonly kind: 'proofMissing'; readonly status: CertificationStatus; readonly missing: number; readonly of: number; readonly by: PlainDate }
  | { readonly kind: 'overdue'; readonly planned: PlannedCourse; readonly by: PlainDate }
  | { readonly kind: 'rejected' | 'inDoubt'; readonly status: CertificationStatus; readonly course: Course; readonly by: PlainDate }

/** How early to mention a card that won't last to the expiry: finding a class takes time. */
const cardNoticeDays = 180

/** By importance; within a kind, the nearest day comes first. */
const ranks: Readonly<Record<Attention['kind'], number>> = {
  late: 0,
  gap: 1,
  cardNeeded: 1,
  renew: 1,
  rejected: 2,
  inDoubt: 3,
  cardRunsOut: 3,
  lapsed: 2,
  cardExpired: 4,
  shouldWait: 5,
  overdue: 6,
  proofMissing: 7,
}

/** What to do next across all credentials, the most pressing first. */
export function attentionsOf(statuses: readonly Status[], portfolio: Portfolio, today: PlainDate): readonly Attention[] {
  const certifications = statuses.filter(isCertificationStatus)
  const found = [
    ...certifications.flatMap((status) => attentionsFor(status, today)),
    ...portfolio.planned.flatMap((planned) => waiting(planned, certifications, portfolio, today)),
    ...withoutCard(certifications),
    ...runningOut(certifications, portfolio, today),
    ...expiredCards(statuses, certifications),
    ...portfolio.planned
      // A course that should wait gets that advice instead of a nudge to complete it.
      .filter((planned) => planned.plannedFor < today && waiting(planned, certifications, portfolio, today).length === 0)
      .map((planned) => ({ kind: 'overdue', planned, by: planned.plannedFor }) as const),
  ]
  return found.sort((a, b) => ranks[a.kind] - ranks[b.kind] || compareDays(a.by, b.by))
}

function attentionsFor(status: CertificationStatus, today: PlainDate): readonly Attention[] {
  const { standing, count, credential } = status
  const { cycle } = count
  if (standing === 'lapsed') return [{ kind: 'lapsed', status, by: null }]
  const found: Attention[] = []
  if (standing === 'late window') {
    const isEducationOpen = count.needed > 0 && today <= cycle.educationEnds
    found.push({ kind: 'late', status, by: isEducationOpen ? cycle.educationEnds : cycle.applicationEnds })
  } else if (count.needed > 0 && isPressing(status)) found.push({ kind: 'gap', status, by: cycle.expiry })
  else if (standing === 'complete' && isPressing(status)) found.push({ kind: 'renew', status, by: cycle.expiry })
  const { missing, of } = missingProof(count)
  if (missing.length > 0 && isPressing(status)) found.push({ kind: 'proofMissing', status, missing: missing.length, of, by: cycle.expiry })
  for (const { course, reason } of count.courses) {
    if (course.completedOn < cycle.start || reason?.kind === 'credited') continue
    const state = awardOf(course, credential.id)?.submission?.state
    if (state === 'rejected' || state === 'inDoubt') found.push({ kind: state, status, course, by: cycle.expiry })
  }
  return found
}

/** A planned course that's mostly surplus wherever it counts, that no certification needs, and that would count in the next cycle. */
function waiting(
  planned: PlannedCourse,
  certifications: readonly CertificationStatus[],
  portfolio: Portfolio,
  today: PlainDate,
): readonly Attention[] {
  // A CPR/AED class renews the card, whatever its credit.
  if (planned.category === 'cpr') return []
  const served = certifications.flatMap((status) => {
    const entry = status.forecast.courses.find(({ course }) => course.id === planned.id)
    return entry === undefined ? [] : [{ status, entry }]
  })
  const isWaste = served.every(({ status: { credential, forecast }, entry: { reason, counted, surplus } }) => {
    if (reason?.kind !== 'limit' || surplus <= counted || credential.rule.carryOver !== null) return false
    // If it unblocks more than it counts itself, a check needs it.
    const without = countCycle(credential, withPlannedDone(portfolio, today, planned).courses)
    return without.needed - forecast.needed <= counted
  })
  const first = served[0]
  if (first === undefined || !isWaste) return []
  const next = cycleAfter(first.status.forecast.cycle, first.status.credential.rule)
  return dueDay(planned, today) >= next.start ? [] : [{ kind: 'shouldWait', status: first.status, planned, next, by: planned.plannedFor }]
}

/** One message for all certifications without a card: once nothing else is missing, or right away if a card has expired. */
function withoutCard(certifications: readonly CertificationStatus[]): readonly Attention[] {
  const found = certifications.filter(
    ({ standing, card, count }) => standing !== 'lapsed' && isCardBlocking(card) && (count.needed === 0 || card?.kind !== 'missing'),
  )
  const first = found[0]
  if (first === undefined || first.card === null) return []
  const by = found.map(({ count }) => count.cycle.expiry).sort()[0] ?? first.count.cycle.expiry
  return [{ kind: 'cardNeeded', certifications: found.map(({ credential }) => credential), card: first.card, by }]
}

/** The card expires before a renewal, and no class is planned by then. */
function runningOut(certifications: readonly CertificationStatus[], { planned }: Portfolio, today: PlainDate): readonly Attention[] {
  const found = certifications.flatMap(({ credential, card }) =>
    card?.kind === 'runsOut' && card.lastDay <= addDays(today, cardNoticeDays) ? [{ credential, by: card.lastDay }] : [],
  )
  const by = found.map(({ by: lastDay }) => lastDay).sort()[0]
  if (by === undefined || planned.some((course) => course.category === 'cpr' && dueDay(course, today) <= by)) return []
  return [{ kind: 'cardRunsOut', certifications: found.map(({ credential }) => credential), by }]
}

/** An expired card deserves a mention even if no certification requires one. */
function expiredCards(statuses: readonly Status[], certifications: readonly CertificationStatus[]): readonly Attention[] {
  const isAskedFor = certifications.some(({ card }) => card !== null)
  if (isAskedFor) return []
  return statuses.flatMap(({ credential, standing }) =>
    credential.kind === 'card' && standing === 'lapsed' ? [{ kind: 'cardExpired', card: credential, by: null } as const] : [],
  )
}

function compareDays(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0
  return a !== null && (b === null || a < b) ? -1 : 1
}
