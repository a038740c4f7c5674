import { addDays, daysBetween, type PlainDate } from '../values/plainDate'
import { isCertificationStatus, type Status } from './standing'

/** The next day that matters among all credentials, and how far away it is. */
export type Headline = {
  readonly status: Status
  /** `late`: it has expired, and this is the last day its late window still helps. */
  readonly kind: 'expiry' | 'late'
  readonly on: PlainDate
  readonly daysLeft: number
}

/** Null if no credential has an upcoming day. */
export function headlineOf(statuses: readonly Status[], today: PlainDate): Headline | null {
  const days = statuses.flatMap((status): readonly Headline[] => {
    if (status.daysLeft === null) return []
    if (status.daysLeft >= 0) return [{ status, kind: 'expiry', on: addDays(today, status.daysLeft), daysLeft: status.daysLeft }]
    if (status.standing !== 'late window' || !isCertificationStatus(status)) return []
    const { needed, cycle } = status.count
    const on = needed > 0 && today <= cycle.educationEnds ? cycle.educationEnds : cycle.applicationEnds
    return [{ status, kind: 'late', on, daysLeft: daysBetween(today, on) }]
  })
  return days.reduce<Headline | null>((next, day) => (next === null || day.daysLeft < next.daysLeft ? day : next), null)
}
