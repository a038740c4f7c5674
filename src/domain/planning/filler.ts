import { totalMissing } from '../counting/counting'
import type { CycleOutlook } from '../counting/outlook'
import type { Certification } from '../records/credential'
import { type Award, awardOf, type Course } from '../records/course'
import { hoursForCredit } from '../rule/credit'
import { leafFor, leavesOf, type RequirementLeaf } from '../rule/rule'
import { type Amount, minus, smallerOf, sum, zero } from '../values/amount'
import { endOfYear, type PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'
import { countIn, type PlanContext } from './context'
import { newCourseId, withCourses } from './courseOn'
import { type Freedom, limitedTo, movedTo, turnsOf } from './freedom'
import { type Opening, openingsIn } from './openings'
import { sharedWithOthers } from './sharing'
import type { Spot } from './spot'
import type { Taken } from './taken'
import { wantedIn } from './wanted'

/** Something to look for, and where the trainer may take it. */
export type Found = { readonly taken: Omit<Taken, 'countsFrom'>; readonly freedoms: readonly Freedom[] }

/** The first thing to look for that leaves less missing, whatever the trainer has chosen before; null if there's none. */
export function fillerFor(outlook: CycleOutlook, spot: Spot, context: PlanContext): Found | null {
  const { certification, count } = outlook
  const root = count.root.requirement
  for (const opening of openingsIn(outlook)) {
    for (const day of daysFor(opening, spot)) {
      const most = countWith(coursesFor(opening, opening.amount, day, certification, spot), certification, spot.courses, context)
      if (totalMissing(most.count) >= totalMissing(count)) continue
      const amount = opening.purpose.kind === 'check' || most.counted === 0 ? opening.amount : smallerOf(most.counted, opening.amount)
      const own = coursesFor(opening, amount, day, certification, spot)
      const parts = spot.allowed.parts === 'any' ? partsFor(opening, own, outlook, spot, context) : [opening.leaf]
      if (!parts.includes(opening.leaf)) continue
      const shared = isShared(opening) ? sharedWithOthers(own, certification, spot, context) : { courses: own, freedoms: [] }
      const { courses } = shared
      const under = shared.freedoms.flatMap(limitedTo)
      const taken = { candidate: asOne(courses), wanted: wantedIn(opening, parts, root), under, day, renews: [], courses }
      return { taken, freedoms: [{ credentialId: certification.id, root, courses, parts }, ...shared.freedoms] }
    }
  }
  return null
}

/** The parts in which the courses close as much as in the opening's own, whatever the trainer has chosen before. */
function partsFor(
  { among }: Opening,
  courses: readonly Course[],
  { certification, count: { root } }: CycleOutlook,
  spot: Spot,
  context: PlanContext,
): readonly RequirementLeaf[] {
  const own = countWith(courses, certification, spot.courses, context)
  const turns = turnsOf(spot.courses, spot.freedoms, certification.id)
  return among.filter((part) => {
    const moved = movedTo(part, { courses, credentialId: certification.id, root: root.requirement })
    return turns.every((done) => {
      const { count, counted } = countWith(moved, certification, done, context)
      return counted === own.counted && count.needed === own.count.needed
    })
  })
}

/** These courses as one thing to look for. */
export function asOne(courses: readonly Course[]): Candidate {
  const [first] = courses
  const hours = courses.map(({ contactHours }) => contactHours)
  const total = sum(hours.map((each) => each ?? zero))
  const ids = [...new Set(courses.flatMap(({ awards }) => awards.map(({ credentialId }) => credentialId)))]
  return {
    title: '',
    provider: first?.provider ?? '',
    category: first?.category ?? 'course',
    contactHours: hours.includes(null) ? null : total,
    hours: total,
    cost: null,
    awards: ids.map((id) => {
      const all = courses.flatMap((course) => awardOf(course, id) ?? [])
      return { ...all[0], credentialId: id, amount: sum(all.map(({ amount }) => amount)) }
    }),
    estimated: new Set(ids.slice(1)),
    planned: null,
    remark: '',
  }
}

/** A part with a limit per year can take more in another year. */
function daysFor({ leaf }: Opening, { from, by }: Spot): readonly PlainDate[] {
  if (leaf.maxPerYear === undefined) return [by]
  const years = Array.from({ length: yearOf(by) - yearOf(from) }, (_, index) => yearOf(by) - 1 - index)
  return [by, ...years.map((year) => endOfYear(`${year}-01-01` as PlainDate))] // safe: the first of a year is a day
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}

/** The credit in one course, or in several where the part takes only so much of each. */
function coursesFor(opening: Opening, amount: Amount, completedOn: PlainDate, certification: Certification, { nextId }: Spot): readonly Course[] {
  const { purpose, leaf, category } = opening
  const { unit } = certification.rule
  const each = purpose.kind === 'check' ? amount : smallerOf(amount, leaf.maxPerCourse ?? amount)
  const provider = purpose.kind === 'check' && purpose.check.kind === 'provider' ? (purpose.check.providers[0] ?? '') : ''
  const courses: Course[] = []
  for (let left = amount; left > 0; left = minus(left, each)) {
    const id = newCourseId(nextId + courses.length)
    const part = smallerOf(left, each)
    const awards = [awardTo(certification, opening, part)]
    // The title only has to differ: some issuers count the same course once.
    courses.push({ id, title: id, provider, category, contactHours: hoursForCredit(part, unit), cost: null, completedOn, awards })
  }
  return courses
}

function awardTo({ id: credentialId, rule }: Certification, { purpose, leaf, category }: Opening, amount: Amount): Award {
  const byHand = leafFor(leavesOf(rule.requirement), category, undefined)?.id === leaf.id ? {} : { requirementId: leaf.id }
  const ticked = purpose.kind === 'check' && purpose.check.kind === 'ticked' ? { ticked: [purpose.check.id] } : {}
  return { credentialId, amount, ...byHand, ...ticked }
}

function countWith(more: readonly Course[], certification: Certification, courses: readonly Course[], context: PlanContext) {
  const count = countIn(certification, withCourses(courses, more), context)
  const ids = new Set(more.map(({ id }) => id))
  return { count, counted: sum(count.courses.filter(({ course }) => ids.has(course.id)).map(({ counted }) => counted)) }
}

/** Education on the day of the deadline. What has to be in another year is for this certification alone. */
function isShared({ purpose, leaf }: Opening): boolean {
  return purpose.kind !== 'class' && leaf.maxPerYear === undefined
}
