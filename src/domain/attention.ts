import { countCycle } from './counting'
import { isCardBlocking } from './cpr'
import type { Card } from './credential'
import { awardOf, type Course, type PlannedCourse } from './course'
import { cycleAfter, type CycleWindow } from './cycle'
import { dueDay, withPlannedDone } from './forecast'
import { addDays, type PlainDate } from './plainDate'
import type { Portfolio } from './portfolio'
import { type CertificationStatus, isCertificationStatus, isPressing, type Status } from './standing'

/** Something to do next. `by` is the last day on which it helps; null where no day presses. */
export type Attention =
  | { readonly kind: 'lapsed' | 'late' | 'gap' | 'renew' | 'cardNeeded'; readonly status: CertificationStatus; readonly by: PlainDate | null }
  | { readonly kind: 'cardRunsOut'; readonly status: CertificationStatus; readonly by: PlainDate }
  | { readonly kind: 'cardExpired'; readonly card: Card; readonly by: null }
  | {
      readonly kind: 'shouldWait'
      readonly status: CertificationStatus
      readonly planned: PlannedCourse
      readonly next: CycleWindow
      readonly by: PlainDate
    }
  | { readonly kind: 'overdue'; readonly planned: PlannedCourse; readonly by: PlainDate }
  | { readonly kind: 'rejected' | 'inDoubt'; readonly status: CertificationStatus; readonly course: Course; readonly by: PlainDate }

/** So long before the expiry a card that will not reach it is worth a word: a class has to be found. */
export const cardNoticeDays = 180

/** The order in which kinds matter; within a kind the nearest day comes first. */
const ranks: Readonly<Record<Attention['kind'], number>> = {
  late: 0,
  gap: 1,
  cardNeeded: 1,
  renew: 1,
  rejected: 2,
  inDoubt: 3,
  cardRunsOut: 3,
  lapsed: 4,
  cardExpired: 4,
  shouldWait: 5,
  overdue: 6,
}

/** What to do next across all credentials, the most pressing first. */
export function attentionsOf(statuses: readonly Status[], portfolio: Portfolio, today: PlainDate): readonly Attention[] {
  const certifications = statuses.filter(isCertificationStatus)
  const found = [
    ...certifications.flatMap((status) => attentionsFor(status, today)),
    ...certifications.flatMap((status) => waiting(status, portfolio, today)),
    ...expiredCards(statuses, certifications),
    ...portfolio.planned
      .filter(({ plannedFor }) => plannedFor < today)
      .map((planned) => ({ kind: 'overdue', planned, by: planned.plannedFor }) as const),
  ]
  return found.sort((a, b) => ranks[a.kind] - ranks[b.kind] || compareDays(a.by, b.by))
}

function attentionsFor(status: CertificationStatus, today: PlainDate): readonly Attention[] {
  const { standing, count, card, credential } = status
  const { cycle } = count
  if (standing === 'lapsed') return [{ kind: 'lapsed', status, by: null }]
  const found: Attention[] = []
  if (standing === 'late window') {
    const isEducationOpen = count.needed > 0 && today <= cycle.educationEnds
    found.push({ kind: 'late', status, by: isEducationOpen ? cycle.educationEnds : cycle.applicationEnds })
  } else if (count.needed > 0 && isPressing(status)) found.push({ kind: 'gap', status, by: cycle.expiry })
  else if (standing === 'complete' && isPressing(status)) found.push({ kind: 'renew', status, by: cycle.expiry })
  // A card that was never recorded is worth a word once nothing else is missing; one that has run out is at once.
  if (isCardBlocking(card) && (count.needed === 0 || card?.kind !== 'missing')) found.push({ kind: 'cardNeeded', status, by: cycle.expiry })
  if (card?.kind === 'runsOut' && card.lastDay <= addDays(today, cardNoticeDays)) found.push({ kind: 'cardRunsOut', status, by: card.lastDay })
  for (const { course, reason } of count.courses) {
    if (course.completedOn < cycle.start || reason?.kind === 'credited') continue
    const state = awardOf(course, credential.id)?.submission?.state
    if (state === 'rejected' || state === 'inDoubt') found.push({ kind: state, status, course, by: cycle.expiry })
  }
  return found
}

/** Planned courses of which most would be surplus in this cycle, without which it lacks nothing, and that count in the next. */
function waiting(status: CertificationStatus, portfolio: Portfolio, today: PlainDate): readonly Attention[] {
  const { forecast, credential } = status
  if (credential.rule.carryOver !== null) return []
  const next = cycleAfter(forecast.cycle, credential.rule)
  return portfolio.planned.flatMap((course) => {
    const count = forecast.courses.find((entry) => entry.course.id === course.id)
    if (count === undefined || count.reason?.kind !== 'limit' || dueDay(course, today) >= next.start || count.surplus <= count.counted) return []
    const without = countCycle(credential, withPlannedDone(portfolio, today, course).courses)
    // Where it unblocks more than it counts itself, a check waits for it.
    return without.needed - forecast.needed > count.counted
      ? []
      : [{ kind: 'shouldWait', status, planned: course, next, by: course.plannedFor } as const]
  })
}

/** A card that no certification asks for is still worth a word once it has run out. */
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
