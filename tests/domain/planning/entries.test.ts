import { expect, test } from 'vitest'
import { entriesOf, lastDay } from '../../../src/domain/planning/entries'
import { pickOf } from '../../../src/domain/planning/step'
import type { Taken } from '../../../src/domain/planning/taken'
import type { PlannedCourse } from '../../../src/domain/records/course'
import type { Check } from '../../../src/domain/rule/rule'
import { formatAmount } from '../../../src/domain/values/amount'
import { amount, ces, cpt, credentialId, day, ownCertification, planned } from '../../support/portfolio'
import { planContext, taken } from '../../support/taken'

const today = day('2026-11-20')
const nasm: Check = { kind: 'provider', id: 'nasm', label: 'NASM', min: amount('1'), providers: ['NASM'] }
const held = [cpt({ rule: { ...cpt().rule, checks: [nasm] } }), ownCertification()]
const context = planContext(held)

const take = (...courses: readonly [PlannedCourse, ...(readonly PlannedCourse[])]) =>
  taken(courses, held, { under: [{ credentialId: credentialId('own'), labels: ['Education'] }] })

/** "NASM-CPT 0.4 and 0.1 toward NASM, under -" */
const served = (all: readonly Taken[], one: Taken, done = [ces()]) =>
  pickOf(one, entriesOf(all, done, context)).serves.map(({ certification, counted, surplus, toward, under }) => {
    return `${certification.name} ${formatAmount(counted)} and ${formatAmount(surplus)} toward ${toward.map(({ label }) => label).join()}, under ${under.join()}`
  })

const both = { worth: { cpt: '0.5', own: '0.25' }, provider: 'NASM' }
const one = take(planned({ id: 'one', on: '2027-03-01', ...both }))

test('what is taken serves each certification with what counts, whatever was done before', () => {
  expect(served([one], one, [])).toEqual(['NASM-CPT 0.5 and 0.0 toward NASM, under ', 'Kettlebell Coach 0.25 and 0.0 toward , under Education'])
  expect(served([one], one)[0]).toBe('NASM-CPT 0.0 and 0.5 toward NASM, under ')
})

test('several courses serve a certification together', () => {
  const two = take(planned({ id: 'one', on: '2027-03-01', ...both }), planned({ id: 'two', title: 'Two', on: '2027-03-02', ...both }))
  expect(served([two], two, [])).toEqual(['NASM-CPT 1.0 and 0.0 toward NASM, under ', 'Kettlebell Coach 0.5 and 0.0 toward , under Education'])
})

test('what counts for nothing serves no certification', () => {
  const useless = take(planned({ id: 'useless', on: '2027-03-01', worth: '0.5' }))
  expect(served([useless], useless)).toEqual([])
  expect(served([], one)).toEqual([])
})

test('what is taken in a later cycle counts there', () => {
  const later = take(planned({ id: 'later', on: '2029-03-01', ...both }))
  expect(served([one, later], later)).toEqual(['NASM-CPT 0.5 and 0.0 toward NASM, under ', 'Kettlebell Coach 0.25 and 0.0 toward , under Education'])
})

test('a plan reaches as far as its last course, or today', () => {
  const [early, late] = ['2027-03-01', '2027-06-01'].map((on) => take(planned({ on })))
  if (early === undefined || late === undefined) throw new Error('there are two')
  expect([lastDay([early, late], today), lastDay([late, early], today), lastDay([], today)]).toEqual(['2027-06-01', '2027-06-01', today])
  expect(lastDay([early], day('2027-04-01'))).toBe('2027-04-01')
})
