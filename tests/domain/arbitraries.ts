import fc, { type Arbitrary } from 'fast-check'
import { type Amount, hundredths } from '../../src/domain/values/amount'
import { categories } from '../../src/domain/rule/category'
import type { Award, Course, Submission } from '../../src/domain/records/course'
import type { Certification } from '../../src/domain/records/credential'
import type { PlainDate } from '../../src/domain/values/plainDate'
import { type Cap, type Check, leavesOf, type Requirement } from '../../src/domain/rule/rule'
import { amount as units, certificationAsking, courseId, cpt, credentialId, day } from '../support/portfolio'

const dayLength = 86_400_000

/** Any day, built with JavaScript's calendar, not ours. */
export function anyDay({ from = '0200-01-01', to = '9000-12-31' } = {}): Arbitrary<PlainDate> {
  const [min, max] = [from, to].map((text) => Date.parse(`${text}T00:00:00Z`) / dayLength)
  return fc.integer({ min: min ?? 0, max: max ?? 0 }).map((days) => day(new Date(days * dayLength).toISOString().slice(0, 10)))
}

export const anyAmount = (most = 300): Arbitrary<Amount> => fc.integer({ min: 1, max: most }).map(hundredths)

/** In the week before the story's cycle, during it, in its late window, or after that. */
const courseDay = fc.oneof(
  { weight: 1, arbitrary: anyDay({ from: '2026-01-08', to: '2028-04-24' }) },
  { weight: 2, arbitrary: anyDay({ from: '2026-01-15', to: '2026-02-15' }) },
)

const anySubmission: Arbitrary<Submission> = fc.record({
  state: fc.constantFrom('sent', 'accepted', 'rejected', 'inDoubt'),
  on: fc.option(anyDay({ from: '2026-01-15', to: '2028-04-24' })),
})

/** For the certification `cpt`, or only for another one; sometimes placed by hand under a requirement that may not be in the rule. */
const anyAward: Arbitrary<Award> = fc
  .record({
    credential: fc.oneof({ weight: 5, arbitrary: fc.constant('cpt') }, { weight: 1, arbitrary: fc.constant('other') }),
    amount: anyAmount(),
    requirementId: fc.option(fc.constantFrom('root', 'root.0', 'root.1', 'root.0.0', 'root.1.1', 'gone'), { freq: 2 }),
    ticked: fc.option(fc.subarray(['ticked', 'cap', 'gone']), { freq: 2 }),
    submission: fc.option(anySubmission, { freq: 2 }),
  })
  .map(({ credential, amount, requirementId, ticked, submission }) => ({
    credentialId: credentialId(credential),
    amount,
    ...(requirementId === null ? {} : { requirementId }),
    ...(ticked === null ? {} : { ticked }),
    ...(submission === null ? {} : { submission }),
  }))

const anyCourse: Arbitrary<Course> = fc
  .record({
    provider: fc.constantFrom('', 'NASM', 'nasm optima 2026', 'ACE', 'Nasmania'),
    completedOn: courseDay,
    category: fc.constantFrom(...categories),
    cost: fc.option(anyAmount(100_000)),
    award: anyAward,
  })
  .map(({ provider, completedOn, category, cost, award }) => ({
    id: courseId(''),
    title: 'Course',
    provider,
    completedOn,
    category,
    contactHours: null,
    cost,
    awards: [award],
  }))

/** Courses in the order logged, which may not be completion order. */
export const anyCourses: Arbitrary<readonly Course[]> = fc
  .array(anyCourse, { maxLength: 14 })
  .map((courses) => courses.map((course, index) => ({ ...course, id: courseId(`c${String(index).padStart(3, '0')}`) })))

/** A plausible requirement tree, up to three levels: no minimum above its maximum, no group requiring less than its parts. */
export const anyRequirement: Arbitrary<Requirement> = requirementOf(3, 'root')

function requirementOf(levels: number, id: string): Arbitrary<Requirement> {
  const limits = fc.record({ min: fc.nat(120), room: fc.option(fc.nat(120), { freq: 3 }) })
  const most = fc.option(fc.integer({ min: 1, max: 150 }), { freq: 2 })
  const begins = fc.option(anyDay({ from: '2025-12-01', to: '2026-03-01' }), { freq: 1 })
  const leaf = fc.tuple(limits, most, most, begins, fc.subarray([...categories])).map(([{ min, room }, perYear, perCourse, from, takes]) => ({
    id,
    label: id,
    min: hundredths(min),
    max: room === null ? null : hundredths(min + room),
    categories: takes,
    ...(perYear === null ? {} : { maxPerYear: hundredths(perYear) }),
    ...(perCourse === null ? {} : { maxPerCourse: hundredths(perCourse) }),
    ...(from === null ? {} : { from }),
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

function checksFor(requirement: Requirement): Arbitrary<readonly Check[]> {
  const provider = fc.integer({ min: 1, max: 200 }).map((least): Check => {
    return { kind: 'provider', id: 'provider', label: 'NASM courses', min: hundredths(least), providers: ['NASM', 'National Academy'] }
  })
  const spread = fc.integer({ min: 1, max: leavesOf(requirement).length }).map((atLeast): Check => {
    return { kind: 'spread', id: 'spread', label: 'Several parts', atLeast, each: units('0.1') }
  })
  const ticked = fc
    .integer({ min: 1, max: 200 })
    .map((least): Check => ({ kind: 'ticked', id: 'ticked', label: 'Evidence based', min: hundredths(least) }))
  return fc
    .tuple(...[provider, spread, ticked].map((check) => fc.option(check, { freq: 2 })))
    .map((checks) => checks.filter((check) => check !== null))
}

const anyCaps: Arbitrary<readonly Cap[]> = fc
  .option(anyAmount(), { freq: 2 })
  .map((max) => (max === null ? [] : [{ id: 'cap', label: 'Distance learning', max }]))

/** Credit carried over from the cycle that ended the day before, maybe under a requirement the rule no longer has. */
const anyCarried = fc.array(fc.record({ requirementId: fc.constantFrom('root', 'root.0', 'root.1', 'root.0.0', 'gone'), amount: anyAmount(100) }), {
  maxLength: 3,
})

/**
 * The NASM-CPT with any rule: a tree, checks, and sometimes a past renewal that carried credit over. Its cycle always begins on
 * January 15, 2026.
 */
export const anyCertification: Arbitrary<Certification> = anyRequirement.chain((requirement) =>
  fc.tuple(checksFor(requirement), anyCaps, fc.boolean(), fc.option(anyCarried)).map(([checks, caps, repeats, carried]) => {
    const certification = certificationAsking(requirement, { checks, caps, repeats })
    if (carried === null) return certification
    const renewal = {
      renewedOn: day('2026-01-10'),
      fee: null,
      start: day('2024-01-15'),
      expiry: day('2026-01-14'),
      nextStart: day('2026-01-15'),
      rule: cpt().rule,
      ruleEdited: false,
    }
    return { ...certification, renewals: [{ ...renewal, credited: [], carried }] }
  }),
)
