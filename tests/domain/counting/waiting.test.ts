import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { withPlannedDone } from '../../../src/domain/counting/forecast'
import { waitingCourses } from '../../../src/domain/counting/waiting'
import type { Category } from '../../../src/domain/rule/category'
import { hundredths } from '../../../src/domain/values/amount'
import { cpt, credentialId, day, planned, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const other = cpt({ id: credentialId('other'), expiresOn: day('2028-06-15') })

const anyPlan = fc
  .array(
    fc.record({
      month: fc.integer({ min: 1, max: 9 }),
      category: fc.constantFrom<Category>('course', 'specialization', 'cpr'),
      cpt: fc.integer({ min: 1, max: 250 }),
      other: fc.option(fc.integer({ min: 1, max: 250 })),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => a.month - b.month)
      .map(({ month, category, cpt: own, other: shared }, index) => ({
        ...planned({ id: `p${index}`, title: `Course ${index}`, on: `2027-0${month}-01`, category }),
        awards: [
          { credentialId: credentialId('cpt'), amount: hundredths(own) },
          ...(shared === null ? [] : [{ credentialId: other.id, amount: hundredths(shared) }]),
        ],
      })),
  )

test('if everything that should wait does, no certification misses more than with all of it', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const held = portfolio({ credentials: [cpt(), other], planned: plan })
      const waits = new Set(waitingCourses(held, today).map(({ planned: { id } }) => id))
      const needed = (left: typeof plan) =>
        [cpt(), other].map((certification) => countCycle(certification, withPlannedDone({ ...held, planned: left }, today).courses).needed)
      expect(needed(plan.filter(({ id }) => !waits.has(id)))).toEqual(needed(plan))
    }),
  )
})

test('what should wait is mostly surplus, and what is left is needed or mostly counts', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const held = portfolio({ credentials: [cpt(), other], planned: plan })
      for (const { now } of waitingCourses(held, today)) expect(now.surplus).toBeGreaterThan(now.counted)
    }),
  )
})

test('a course in a certification’s next cycle counts there, and isn’t told to wait for another’s', () => {
  const both = (id: string, on: string, category: Category, amount: number) => ({
    ...planned({ id, title: id, on, category }),
    awards: [cpt().id, other.id].map((id) => ({ credentialId: id, amount: hundredths(amount) })),
  })
  const plan = [both('CES', '2027-03-01', 'specialization', 190), both('CPR', '2027-04-01', 'cpr', 10), both('Workshop', '2028-01-20', 'course', 50)]
  const waits = (all: typeof plan) => waitingCourses(portfolio({ credentials: [other, cpt()], planned: all }), today).map(({ planned: { id } }) => id)
  expect(waits(plan)).toEqual([])
  expect(waits(plan.with(2, both('Workshop', '2027-12-20', 'course', 50)))).toEqual(['Workshop'])
})
