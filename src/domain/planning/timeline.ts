import { awardOf, type Course, type PlannedCourse } from '../course'
import { type CredentialId, isCard, isCertification } from '../credential'
import { cycleAfter, cycleOf } from '../cycle'
import { dueDay } from '../forecast'
import { addDays, addMonths, daysBetween, type PlainDate } from '../plainDate'
import type { Portfolio } from '../portfolio'

export type Bar = { readonly kind: 'closed' | 'cycle' | 'late' | 'next' | 'card'; readonly from: PlainDate; readonly through: PlainDate }

export type TimelineRow = {
  readonly id: CredentialId
  readonly name: string
  readonly bars: readonly Bar[]
  readonly done: readonly Course[]
  readonly planned: readonly PlannedCourse[]
}

export type Timeline = { readonly from: PlainDate; readonly through: PlainDate; readonly today: PlainDate; readonly rows: readonly TimelineRow[] }

/** Cycles, late windows, the next cycles, cards, courses and what is planned; null where nothing has an end. */
export function timelineOf({ credentials, courses, planned }: Portfolio, today: PlainDate): Timeline | null {
  const rows = credentials.flatMap((credential): readonly TimelineRow[] => {
    const { id, name } = credential
    if (isCard(credential)) {
      const from = credential.certifiedOn ?? addMonths(credential.expiresOn, -credential.cycle.months)
      return [
        {
          id,
          name,
          bars: [{ kind: 'card', from, through: credential.expiresOn }],
          done: [],
          planned: planned.filter(({ category }) => category === 'cpr'),
        },
      ]
    }
    if (!isCertification(credential)) return []
    const cycle = cycleOf(credential)
    const next = cycleAfter(cycle, credential.rule)
    const late: readonly Bar[] =
      cycle.applicationEnds > cycle.expiry ? [{ kind: 'late', from: addDays(cycle.expiry, 1), through: cycle.applicationEnds }] : []
    // After an early renewal the cycle that was closed still runs.
    const last = credential.renewals.at(-1)
    const closed: readonly Bar[] = last !== undefined && last.expiry >= today ? [{ kind: 'closed', from: last.start, through: last.expiry }] : []
    const bars: readonly Bar[] = [
      ...closed,
      { kind: 'cycle', from: cycle.start, through: cycle.expiry },
      { kind: 'next', from: next.start, through: next.expiry },
      ...late,
    ]
    const counts = (course: Course | PlannedCourse) => awardOf(course, id) !== null
    return [
      { id, name, bars, done: courses.filter((course) => counts(course) && course.completedOn >= cycle.start), planned: planned.filter(counts) },
    ]
  })
  const running = rows.flatMap(({ bars }) => bars.filter(({ kind }) => kind === 'cycle' || kind === 'card'))
  if (running.length === 0) return null
  const starts = [today, ...running.map(({ from }) => from)].sort()
  const ends = [
    today,
    ...rows.flatMap(({ bars }) => bars.filter(({ kind }) => kind !== 'next').map(({ through }) => through)),
    ...planned.map((course) => dueDay(course, today)),
  ].sort()
  return { from: starts[0] ?? today, through: addMonths(ends.at(-1) ?? today, 3), today, rows }
}

/** Where a day stands between the two ends of a timeline, 0 to 1. */
export function placeOf(day: PlainDate, { from, through }: Pick<Timeline, 'from' | 'through'>): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / Math.max(1, daysBetween(from, through))))
}

/** The first days of the years within a timeline. */
export function yearsOf({ from, through }: Pick<Timeline, 'from' | 'through'>): readonly PlainDate[] {
  const first = Number(from.slice(0, 4)) + 1
  const last = Number(through.slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => `${first + index}-01-01` as PlainDate) // safe: a 1 January exists in every year
}
