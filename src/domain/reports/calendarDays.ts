import type { Card, Certification, Specialization } from '../records/credential'
import { renewalOpens } from '../counting/cycle'
import { yearlyDues, type YearlyDue } from '../counting/yearlySteps'
import type { PlannedCourse } from '../records/course'
import { lateLadder, type LateStep } from '../counting/lateLadder'
import { compareTexts } from '../values/compareTexts'
import { addDays, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { certificationStatus, type CertificationStatus } from '../status/standing'

/** A day for the calendar. `key` names the credential and the kind of day, not the cycle: after a renewal or a correction, it moves the event. */
export type CalendarDay = {
  readonly key: string
  readonly on: PlainDate
  /** Reminders, in days before; largest first. */
  readonly alarms: readonly number[]
} & (
  | { readonly kind: 'expiry'; readonly status: CertificationStatus }
  /** The last day of a step of the late window. */
  | { readonly kind: 'late'; readonly certification: Certification; readonly step: LateStep; readonly isLast: boolean }
  /** The first day the issuer accepts the renewal. */
  | { readonly kind: 'opens'; readonly certification: Certification }
  /** The last day for a yearly step that's open. */
  | { readonly kind: 'yearly'; readonly certification: Certification; readonly due: YearlyDue }
  | { readonly kind: 'heldExpiry'; readonly held: Card | Specialization }
  | { readonly kind: 'planned'; readonly course: PlannedCourse }
)

/** A course is just a day in the week: months of notice would be noise. */
const plannedAlarms = [7, 1] as const

/** Every upcoming day in order, today included. Alarms in the past are left out. */
export function calendarDays(portfolio: Portfolio, today: PlainDate, alarmDays: readonly number[]): readonly CalendarDay[] {
  const days = portfolio.credentials.flatMap((credential): readonly CalendarDay[] => {
    if (credential.kind !== 'certification') {
      return credential.expiresOn === null
        ? []
        : [{ key: `expiry-${credential.id}`, on: credential.expiresOn, alarms: alarmDays, kind: 'heldExpiry', held: credential }]
    }
    const status = certificationStatus(credential, portfolio, today)
    const { cycle } = status.count
    const ladder = lateLadder(credential.rule, cycle)
    const opens = renewalOpens(credential.rule, cycle)
    return [
      ...(opens === null ? [] : [{ key: `opens-${credential.id}`, on: opens, alarms: [], kind: 'opens', certification: credential } as const]),
      ...yearlyDues(credential, cycle).flatMap((due): readonly CalendarDay[] =>
        due.done === null
          ? [
              {
                key: `yearly-${credential.id}-${due.step.id}-${due.dueOn.slice(0, 4)}`,
                on: due.dueOn,
                alarms: alarmDays,
                kind: 'yearly',
                certification: credential,
                due,
              },
            ]
          : [],
      ),
      { key: `expiry-${credential.id}`, on: credential.expiresOn, alarms: alarmDays, kind: 'expiry', status },
      ...ladder.map((step, index): CalendarDay => {
        const isLast = index === ladder.length - 1
        return {
          key: `late-${credential.id}-${index + 1}`,
          on: step.through,
          alarms: [],
          kind: 'late',
          certification: credential,
          step,
          isLast,
        }
      }),
    ]
  })
  const planned = portfolio.planned.map((course): CalendarDay => ({
    key: `planned-${course.id}`,
    on: course.plannedFor,
    alarms: plannedAlarms,
    kind: 'planned',
    course,
  }))
  return [...days, ...planned]
    .filter(({ on }) => on >= today)
    .map((day) => ({ ...day, alarms: [...new Set(day.alarms)].filter((before) => addDays(day.on, -before) >= today).sort((a, b) => b - a) }))
    .sort((a, b) => compareTexts(a.on, b.on) || compareTexts(a.key, b.key))
}
