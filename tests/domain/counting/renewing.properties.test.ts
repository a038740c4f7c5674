import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hundredths, sum } from '../../../src/domain/values/amount'
import { asOf, beforeLastRenewal } from '../../../src/domain/counting/asOf'
import { countCycle } from '../../../src/domain/counting/counting'
import { renewCertification } from '../../../src/domain/changes/credentialAct'
import type { Certification } from '../../../src/domain/records/credential'
import { type Award, awardOf, compareCourses, type Course } from '../../../src/domain/records/course'
import { addDays } from '../../../src/domain/values/plainDate'
import { applyChanges, invert } from '../../../src/domain/records/change'
import { emptyRenewalDraft, nextStartShown, readRenewal } from '../../../src/domain/forms/renewalDraft'
import { carriedOut } from '../../../src/domain/counting/carryOver'
import { countForRenewal, pastCycles, renewed } from '../../../src/domain/counting/renewing'
import { isLeaf, type Requirement } from '../../../src/domain/rule/rule'
import { without } from '../../../src/domain/values/without'
import { nextExpiry } from '../../../src/domain/rule/expiry'
import { hold } from '../../support/held'
import { card, cpt, day, portfolio, preset } from '../../support/portfolio'
import { anyCourses, anyDay } from '../arbitraries'

const runs = { numRuns: 100 }

const totalOf = (amounts: readonly { readonly amount: number }[]) => amounts.reduce((total, { amount }) => total + amount, 0)

function renew(held: Certification, courses: readonly Course[], on: string): Certification {
  const nextStart = day(nextStartShown(emptyRenewalDraft(day(on)), held))
  return renewed(held, { courses }, { renewedOn: day(on), fee: null, expiresOn: nextExpiry(held.expiresOn, held.rule.cycle), nextStart })
}

const anyTaken = anyCourses.map((courses) => courses.toSorted(compareCourses))
/** Small courses on days around the expiry, where two cycles meet. */
const anyTakenLate = fc
  .tuple(anyTaken, fc.array(anyDay({ from: '2027-12-15', to: '2028-04-24' }), { minLength: 14, maxLength: 14 }))
  .map(([courses, days]) =>
    courses
      .map((course, index) => ({ ...course, completedOn: days[index] ?? course.completedOn, awards: course.awards.map(third) }))
      .toSorted(compareCourses),
  )
const third = (award: Award): Award => ({ ...award, amount: hundredths(Math.ceil(award.amount / 3)) })
const anyRenewalDay = anyDay({ from: '2026-01-15', to: '2028-04-14' })

const holders = {
  'a NASM-CPT': cpt(),
  'one that carries over all surplus': cpt({ rule: { ...cpt().rule, carryOver: { max: null } } }),
  'an AFAA instructor': hold('afaa-gfi', { on: '2026-01-15' }),
  'an NFPT trainer in the first year': hold('nfpt-cpt', { on: '2026-01-15' }),
  'an NFPT trainer in a later year': hold('nfpt-cpt', { on: '2024-01-15', until: '2027-01-15' }),
  'a REPs professional': hold('reps-uk', { on: '2026-01-15' }),
  'a CSCS': hold('cscs', { on: '2020-01-15' }),
  'an ACSM trainer': hold('acsm-cpt', { on: '2026-01-15' }),
}

describe.each(Object.entries(holders))('renewing %s', (_, held) => {
  test('conserves credit: credited, carried over and lost add up to what was earned', () => {
    fc.assert(
      fc.property(anyTaken, anyRenewalDay, (courses, on) => {
        const count = countForRenewal(held, { courses }, on)
        const [renewal] = renew(held, courses, on).renewals
        const earned = count.courses.filter(({ reason }) => reason === null || reason.kind === 'limit')
        const lost = totalOf(earned.map(({ surplus }) => ({ amount: surplus }))) - totalOf(renewal?.carried ?? [])
        expect(lost).toBeGreaterThanOrEqual(0)
        expect(totalOf(renewal?.credited ?? []) + totalOf(renewal?.carried ?? []) + lost).toBe(sum(earned.map(({ award }) => award)))
        if (held.rule.carryOver === null) expect(renewal?.carried).toEqual([])
        else if (held.rule.carryOver.max === null) expect(lost).toBe(0)
        else expect(totalOf(renewal?.carried ?? [])).toBeLessThanOrEqual(held.rule.carryOver.max)
      }),
      runs,
    )
  })

  test('can be taken back', () => {
    fc.assert(
      fc.property(anyTaken, anyRenewalDay, (courses, on) => {
        expect(beforeLastRenewal(renew(held, courses, on))).toEqual(held)
        const twice = renew(renew(held, courses, on), courses, on)
        expect(beforeLastRenewal(twice)).toEqual(renew(held, courses, on))
      }),
      runs,
    )
  })

  test('credits no course twice, and never more than the courses are worth', () => {
    fc.assert(
      fc.property(fc.oneof(anyTaken, anyTakenLate), anyRenewalDay, (courses, on) => {
        const next = renew(held, courses, on)
        const credited = next.renewals.flatMap((renewal) => renewal.credited)
        const count = countCycle(next, courses)
        for (const { course, counted } of count.courses) {
          if (credited.some(({ courseId }) => courseId === course.id)) expect(counted).toBe(0)
        }
        const done = count.courses.filter(({ course }) => course.completedOn <= on)
        const given = totalOf(credited) + totalOf(next.renewals.flatMap(({ carried }) => carried)) + sum(done.map(({ counted }) => counted))
        expect(given).toBeLessThanOrEqual(sum(done.map(({ award }) => award)))
      }),
      runs,
    )
  })

  test('and undoing it restores everything', () => {
    fc.assert(
      fc.property(anyTaken, anyRenewalDay, (courses, on) => {
        const before = portfolio({ credentials: [card(), held], courses })
        const context = { today: day('2028-04-20'), newId: () => 'new' }
        const input = readRenewal(emptyRenewalDraft(on), held, context.today)
        if (!input.ok) {
          expect(input.error).toMatchObject([{ field: 'renewedOn', problem: { kind: 'beforeCycle' } }])
          return
        }
        const act = renewCertification(held, input.value)(before, context)
        if (!act.ok) throw new Error(act.error.kind)
        const after = applyChanges(before, act.value.changes, context.today)
        expect(applyChanges(after, invert(act.value.changes), context.today)).toEqual(before)
      }),
      runs,
    )
  })

  test('does not show on the day before', () => {
    fc.assert(
      fc.property(anyTaken, anyRenewalDay, (courses, on) => {
        const kept = portfolio({ credentials: [renew(held, courses, on)], courses })
        expect(asOf(kept, addDays(on, -1), day('2028-04-20')).credentials).toEqual([held])
        expect(asOf(kept, on, day('2028-04-20')).credentials).toEqual(kept.credentials)
      }),
      runs,
    )
  })
})

/** What a year's limit cuts is lost. */
function withoutYearlyLimits(held: Certification): Certification {
  const withoutLimit = (node: Requirement): Requirement =>
    isLeaf(node) ? without(node, 'maxPerYear') : { ...node, children: node.children.map(withoutLimit) }
  return { ...held, rule: { ...held.rule, requirement: withoutLimit(held.rule.requirement), carryOver: { max: null } } }
}

describe('over several renewals', () => {
  const all = { max: null }
  const keepsAll = {
    'a NASM-CPT': cpt({ rule: { ...cpt().rule, carryOver: all } }),
    'an AFAA instructor, with an own-courses minimum and a late window': hold('afaa-gfi', {
      on: '2026-01-15',
      rule: { ...preset('afaa-gfi', 'certification').rule, carryOver: all },
    }),
    'an NFPT trainer in the first year': hold('nfpt-cpt', { on: '2026-01-15' }),
    'an NFPT trainer in a later year': hold('nfpt-cpt', { on: '2024-01-15', until: '2027-01-15' }),
    'an ACSM trainer without the yearly limits': withoutYearlyLimits(hold('acsm-cpt', { on: '2026-01-15' })),
  }
  /** Each a little early or late. */
  const delays = fc.array(fc.integer({ min: -120, max: 80 }), { minLength: 2, maxLength: 5 })

  test.each(Object.entries(keepsAll))('for %s nothing is lost if all surplus carries over, and nothing counts twice', (_, held) => {
    fc.assert(
      fc.property(fc.oneof(anyTaken, anyTakenLate), delays, (courses, days) => {
        const accepted: Course['id'][] = []
        const last = days.reduce((now, days) => {
          const on = addDays(now.expiresOn, days)
          const counted = countForRenewal(now, { courses }, on).courses.filter(({ reason }) => reason === null || reason.kind === 'limit')
          accepted.push(...counted.map(({ course }) => course.id))
          return renew(now, courses, on)
        }, held)
        expect(new Set(accepted).size).toBe(accepted.length)
        const awards = courses.filter(({ id }) => accepted.includes(id)).map((course) => awardOf(course, held.id)?.amount ?? hundredths(0))
        const used = sum(pastCycles(last).flatMap(({ credited, carriedIn }) => [credited, carriedIn]))
        expect(used + totalOf(last.renewals.at(-1)?.carried ?? [])).toBe(sum(awards))
      }),
      runs,
    )
  })

  test('for an NFPT trainer every course counts or carries over: none falls between two years', () => {
    const held = hold('nfpt-cpt', { on: '2026-01-15' })
    fc.assert(
      fc.property(fc.oneof(anyTaken, anyTakenLate), delays, (courses, days) => {
        const last = days.reduce((now, late) => renew(now, courses, addDays(now.expiresOn, Math.min(0, late))), held)
        const through = last.renewals.at(-1)?.renewedOn ?? held.expiresOn
        const taken = courses.filter(({ completedOn }) => completedOn >= day('2026-01-15') && completedOn <= through)
        const awards = taken.flatMap((course) => {
          const award = awardOf(course, held.id)
          return award === null || award.submission?.state === 'rejected' ? [] : [award.amount]
        })
        const used = sum(pastCycles(last).flatMap(({ credited, carriedIn }) => [credited, carriedIn]))
        expect(used + totalOf(last.renewals.at(-1)?.carried ?? [])).toBe(sum(awards))
      }),
      runs,
    )
  })
})

describe('renewing under a rule with a single part', () => {
  test.each([
    ['nfpt-cpt', '2026-01-15', '2027-01-15', 0, Infinity],
    ['nfpt-cpt', '2024-01-15', '2027-01-15', 200, Infinity],
    ['reps-uk', '2026-01-15', '2028-01-15', 2_400, 800],
  ])('%s (%s to %s) credits up to the required %d, and carries over at most %d of the rest', (id, on, until, required, most) => {
    const held = hold(id, { on, until })
    const inCycle = fc.array(fc.integer({ min: 1, max: 1_500 }), { maxLength: 6 })
    fc.assert(
      fc.property(inCycle, (amounts) => {
        const courses = amounts.map((amount, index) => ({ ...oneOf(index), awards: [{ credentialId: held.id, amount: hundredths(amount) }] }))
        const count = countForRenewal(held, { courses }, day(until))
        const total = amounts.reduce((all, amount) => all + amount, 0)
        expect(totalOf(renew(held, courses, until).renewals[0]?.credited ?? [])).toBe(Math.min(total, required))
        expect(totalOf(carriedOut(held, count))).toBe(Math.min(Math.max(0, total - required), most))
      }),
      runs,
    )
  })
})

function oneOf(index: number): Course {
  return { ...baseCourse, id: `c${index}` as Course['id'] } // safe: any text is an id in a test
}

const baseCourse: Course = {
  id: 'c' as Course['id'], // safe: as above
  title: 'Course',
  provider: '',
  category: 'course',
  contactHours: null,
  cost: null,
  completedOn: day('2026-06-01'),
  awards: [],
}
