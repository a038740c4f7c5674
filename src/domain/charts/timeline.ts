import { isClassFor } from '../counting/cards'
import type { CredentialId } from '../records/ids'
import { awardOf, type Course, type PlannedCourse } from '../records/course'
import { type Card, type Certification, type Credential, isCard, isCertification, type Specialization } from '../records/credential'
import { cycleAfter, cycleOf, mostCyclesAhead } from '../counting/cycle'
import { dueDay } from '../counting/forecast'
import { compareTexts } from '../values/compareTexts'
import { grouped } from '../values/grouped'
import { addDays, addMonths, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'

/** A span of days, both inclusive. Null is open: it never expires, or its first day is unknown. */
export type TimeSpan = {
  readonly kind: 'closed' | 'cycle' | 'late' | 'lateUnconfirmed' | 'next' | 'valid' | 'permanent'
  readonly from: PlainDate | null
  readonly through: PlainDate | null
}

export type TimeMark =
  | { readonly kind: 'expiry'; readonly day: PlainDate }
  /** All that were done from `day` through `through`: more marks there would cover each other. */
  | { readonly kind: 'done'; readonly day: PlainDate; readonly through: PlainDate; readonly courses: readonly [Course, ...Course[]] }
  /** `day`: the earliest it can be done. `begin`: when to start for that, if its hours are known. */
  | { readonly kind: 'planned'; readonly day: PlainDate; readonly begin: PlainDate | null; readonly course: PlannedCourse }

/** Everything one credential has on the timeline, spans sorted by first day and marks by day. */
export type Lane = {
  readonly id: CredentialId
  readonly name: string
  readonly spans: readonly TimeSpan[]
  readonly marks: readonly TimeMark[]
}

export type Timeline = { readonly from: PlainDate; readonly through: PlainDate; readonly today: PlainDate; readonly lanes: readonly Lane[] }

/** With courses on more days, a mark stands for a month: drawn one by one, thousands of days would hold up the page. */
const mostDays = 366

/**
 * Every credential with its cycles, late window, courses and plans: certifications by expiry, then cards, then what never expires.
 * Null if nothing has an end. `beginOf` says when to start a planned course.
 */
export function timelineOf(
  portfolio: Pick<Portfolio, 'credentials' | 'courses' | 'planned'>,
  today: PlainDate,
  beginOf: (course: PlannedCourse) => PlainDate | null,
): Timeline | null {
  const lanes = [...portfolio.credentials].sort(compareLanes).map((credential) => laneOf(credential, portfolio, today, beginOf))
  const spans = lanes.flatMap((lane) => lane.spans)
  if (!spans.some(({ kind }) => kind === 'cycle' || kind === 'valid')) return null
  const marked = lanes.flatMap(({ marks }) => marks.map(({ day }) => day))
  const starts = [today, ...marked, ...spans.flatMap(({ kind, from }) => (kind === 'permanent' ? [] : (from ?? [])))].sort()
  const ends = [today, ...marked, ...spans.flatMap(({ through }) => through ?? [])].sort()
  return { from: starts[0] ?? today, through: addMonths(ends.at(-1) ?? today, 3), today, lanes }
}

function laneOf(
  credential: Credential,
  { courses, planned }: Pick<Portfolio, 'courses' | 'planned'>,
  today: PlainDate,
  beginOf: (course: PlannedCourse) => PlainDate | null,
): Lane {
  const { id, name } = credential
  const belongs = (course: Course | PlannedCourse) =>
    isCard(credential) ? credential.covers.some((topic) => isClassFor(topic, course)) : awardOf(course, id) !== null
  const last =
    planned
      .filter(belongs)
      .map((course) => dueDay(course, today))
      .at(-1) ?? today
  const spans = spansOf(credential, last)
  const marks: readonly TimeMark[] = [
    ...spans.flatMap(({ kind, through }): readonly TimeMark[] =>
      (kind === 'cycle' || kind === 'valid') && through !== null ? [{ kind: 'expiry', day: through }] : [],
    ),
    ...doneMarks(courses.filter(belongs)),
    ...planned.filter(belongs).map((course) => ({ kind: 'planned', day: dueDay(course, today), begin: beginOf(course), course }) as const),
  ]
  return { id, name, spans, marks: marks.toSorted((a, b) => compareTexts(a.day, b.day)) }
}

function doneMarks(courses: readonly Course[]): readonly TimeMark[] {
  const byDay = grouped(courses, ({ completedOn }) => completedOn)
  const groups = byDay.size > mostDays ? grouped(courses, ({ completedOn }) => completedOn.slice(0, 'YYYY-MM'.length)) : byDay
  return Array.from(groups.values(), (done): TimeMark => {
    const days = done.map(({ completedOn }) => completedOn).sort()
    const [day = done[0].completedOn] = days
    return { kind: 'done', day, through: days.at(-1) ?? day, courses: done }
  })
}

function spansOf(credential: Credential, last: PlainDate): readonly TimeSpan[] {
  return isCertification(credential) ? cyclesOf(credential, last) : [heldSpan(credential)]
}

/** With the next cycle, and those after it through the last planned course. */
function cyclesOf(certification: Certification, last: PlainDate): readonly TimeSpan[] {
  const cycle = cycleOf(certification)
  const upcoming = [cycleAfter(cycle, certification.rule)]
  for (let end = upcoming[0]; end !== undefined && end.expiry < last && upcoming.length < mostCyclesAhead; end = upcoming.at(-1)) {
    upcoming.push(cycleAfter(end, certification.rule))
  }
  const kind = certification.rule.lateWindow?.isConfirmed === true ? 'late' : 'lateUnconfirmed'
  const late: readonly TimeSpan[] =
    cycle.applicationEnds > cycle.expiry ? [{ kind, from: addDays(cycle.expiry, 1), through: cycle.applicationEnds }] : []
  return [
    ...certification.renewals.map(({ start, expiry }): TimeSpan => ({ kind: 'closed', from: start, through: expiry })),
    { kind: 'cycle', from: cycle.start, through: cycle.expiry },
    ...late,
    ...upcoming.map(({ start, expiry }): TimeSpan => ({ kind: 'next', from: start, through: expiry })),
  ]
}

function heldSpan(credential: Card | Specialization): TimeSpan {
  const { certifiedOn, expiresOn } = credential
  if (isCard(credential)) return { kind: 'valid', from: certifiedOn ?? addMonths(credential.expiresOn, -credential.cycle.months), through: expiresOn }
  return { kind: expiresOn === null ? 'permanent' : 'valid', from: certifiedOn, through: expiresOn }
}

function compareLanes(a: Credential, b: Credential): number {
  const rank = (credential: Credential) =>
    isCertification(credential) ? `0 ${credential.expiresOn}` : isCard(credential) ? `1 ${credential.expiresOn}` : `2 ${credential.expiresOn ?? '9'}`
  return compareTexts(rank(a), rank(b))
}
