import fc, { type Arbitrary } from 'fast-check'
import { type Amount, hundredths } from '../../src/domain/amount'
import { categories } from '../../src/domain/category'
import type { Course } from '../../src/domain/course'
import type { PlainDate } from '../../src/domain/plainDate'
import type { Requirement } from '../../src/domain/rule'
import { courseId, credentialId, day } from '../support/portfolio'

const dayLength = 86_400_000

/** Any day, made with the calendar of the language and not with ours. */
export function anyDay({ from = '0200-01-01', to = '9000-12-31' } = {}): Arbitrary<PlainDate> {
  const [min, max] = [from, to].map((text) => Date.parse(`${text}T00:00:00Z`) / dayLength)
  return fc.integer({ min: min ?? 0, max: max ?? 0 }).map((days) => day(new Date(days * dayLength).toISOString().slice(0, 10)))
}

export const anyAmount = (most = 300): Arbitrary<Amount> => fc.integer({ min: 1, max: most }).map(hundredths)

/** In a week before the story's cycle, in it, in its late window and after that. */
const courseDay = fc.oneof(
  { weight: 1, arbitrary: anyDay({ from: '2026-01-08', to: '2028-04-24' }) },
  { weight: 2, arbitrary: anyDay({ from: '2026-01-15', to: '2026-02-15' }) },
)

/** A course that gives the certification `cpt` something, or only another one. */
const anyCourse: Arbitrary<Course> = fc
  .record({
    completedOn: courseDay,
    category: fc.constantFrom(...categories),
    amount: anyAmount(),
    credential: fc.oneof({ weight: 5, arbitrary: fc.constant('cpt') }, { weight: 1, arbitrary: fc.constant('other') }),
  })
  .map(({ completedOn, category, amount, credential }) => ({
    id: courseId(''),
    title: 'Course',
    provider: '',
    completedOn,
    category,
    contactHours: null,
    awards: [{ credentialId: credentialId(credential), amount }],
  }))

/** Courses in the order in which they were logged, which need not be the order of completion. */
export const anyCourses: Arbitrary<readonly Course[]> = fc
  .array(anyCourse, { maxLength: 14 })
  .map((courses) => courses.map((course, index) => ({ ...course, id: courseId(`c${String(index).padStart(3, '0')}`) })))

/** A tree that a rule could have: a minimum never above the maximum, and no group asking less than its parts. Up to three levels. */
export const anyRequirement: Arbitrary<Requirement> = requirementOf(3, 'root')

function requirementOf(levels: number, id: string): Arbitrary<Requirement> {
  const limits = fc.record({ min: fc.nat(120), room: fc.option(fc.nat(120), { freq: 3 }) })
  const leaf = fc.tuple(limits, fc.subarray([...categories])).map(([{ min, room }, takes]) => ({
    id,
    label: id,
    min: hundredths(min),
    max: room === null ? null : hundredths(min + room),
    categories: takes,
  }))
  if (levels === 1) return leaf
  const children = fc
    .integer({ min: 1, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => requirementOf(levels - 1, `${id}.${index}`))))
  const group = fc.tuple(limits, children).map(([{ min, room }, parts]) => {
    const least = Math.max(
      min,
      parts.reduce((total, part) => total + part.min, 0),
    )
    return { id, label: id, min: hundredths(least), max: room === null ? null : hundredths(least + room), children: parts }
  })
  return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 3, arbitrary: group })
}
