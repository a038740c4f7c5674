import { describe, expect, test } from 'vitest'
import { asOf } from '../../../src/domain/counting/asOf'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { renewed } from '../../../src/domain/counting/renewing'
import { openDues, undatedSteps, type YearlyDue, yearlyDues } from '../../../src/domain/counting/yearlySteps'
import type { Certification } from '../../../src/domain/records/credential'
import { amount, cpt, day, portfolio } from '../../support/portfolio'
import { attestation, fee, withYearly } from '../../support/yearly'

const listed = (dues: readonly YearlyDue[]) =>
  dues.map(({ step, dueOn, done }) => `${step.id} ${dueOn}${done === null ? '' : ` done ${done.doneOn}`}`)
const duesOf = (certification: Certification) => yearlyDues(certification, cycleOf(certification))

/** Five years to May 31, 2027, with a fee by each August 31. */
const dietitian = withYearly([fee('08-31')], { certifiedOn: null, expiresOn: day('2027-05-31'), months: 60 })

describe('the days of a cycle', () => {
  test.each<[string, Certification, readonly string[]]>([
    ['each August 31 of five years', dietitian, ['fee 2022-08-31', 'fee 2023-08-31', 'fee 2024-08-31', 'fee 2025-08-31', 'fee 2026-08-31']],
    [
      'the last day of the cycle, too, but not the day of the certification',
      withYearly([fee('03-31')], { certifiedOn: day('2026-03-31'), expiresOn: day('2028-03-31') }),
      ['fee 2027-03-31', 'fee 2028-03-31'],
    ],
    [
      'the day of the expiry, if the rule names none',
      withYearly([fee(null)], { certifiedOn: day('2026-01-15'), expiresOn: day('2028-01-15') }),
      ['fee 2027-01-15', 'fee 2028-01-15'],
    ],
    [
      'February 28 for an expiry on February 29',
      withYearly([fee(null)], { certifiedOn: day('2026-03-01'), expiresOn: day('2028-02-29') }),
      ['fee 2027-02-28', 'fee 2028-02-29'],
    ],
    [
      'February 29 in leap years only',
      withYearly([fee('02-29')], { certifiedOn: day('2026-01-15'), expiresOn: day('2028-12-31'), months: 36 }),
      ['fee 2026-02-28', 'fee 2027-02-28', 'fee 2028-02-29'],
    ],
    [
      'several steps, by their days',
      withYearly([attestation('12-31'), fee('03-31')], { certifiedOn: day('2026-01-01'), expiresOn: day('2027-12-31') }),
      ['fee 2026-03-31', 'attestation 2026-12-31', 'fee 2027-03-31', 'attestation 2027-12-31'],
    ],
    ['nothing without a step', cpt(), []],
    [
      'nothing on a day that isn’t known',
      withYearly([fee('unknown'), attestation('08-31')], { certifiedOn: day('2026-01-15') }),
      ['attestation 2026-08-31', 'attestation 2027-08-31'],
    ],
    [
      'nothing in the year of the certification if it’s waived then',
      withYearly([{ ...fee('12-31'), isWaivedAtFirst: true }, attestation('12-31')], {
        certifiedOn: day('2026-03-01'),
        expiresOn: day('2027-12-31'),
      }),
      ['attestation 2026-12-31', 'fee 2027-12-31', 'attestation 2027-12-31'],
    ],
    [
      'all of them for someone certified before the cycle',
      withYearly([{ ...fee('12-31'), isWaivedAtFirst: true }], { certifiedOn: day('2019-03-01'), expiresOn: day('2027-12-31') }),
      ['fee 2026-12-31', 'fee 2027-12-31'],
    ],
  ])('are %s', (_, certification, expected) => {
    expect(listed(duesOf(certification))).toEqual(expected)
  })

  test('that aren’t known are listed by their steps alone', () => {
    expect(undatedSteps(withYearly([fee('unknown'), attestation('08-31')]).rule).map(({ id }) => id)).toEqual(['fee'])
    expect(undatedSteps(withYearly([fee(null)]).rule)).toEqual([])
  })

  test('show which are done', () => {
    const stepsDone = [{ stepId: 'fee', dueOn: day('2023-08-31'), doneOn: day('2023-08-03') }]
    expect(listed(duesOf({ ...dietitian, stepsDone })).slice(0, 3)).toEqual(['fee 2022-08-31', 'fee 2023-08-31 done 2023-08-03', 'fee 2024-08-31'])
  })

  test('stay done when the expiry is corrected, and another step stays open', () => {
    const stepsDone = [{ stepId: 'fee', dueOn: day('2027-01-15'), doneOn: day('2027-01-02') }]
    const corrected = withYearly([fee(null), attestation(null)], { certifiedOn: day('2026-01-15'), expiresOn: day('2028-01-31'), stepsDone })
    expect(listed(duesOf(corrected))).toEqual([
      'fee 2027-01-31 done 2027-01-02',
      'attestation 2027-01-31',
      'fee 2028-01-31',
      'attestation 2028-01-31',
    ])
  })

  test.each([
    ['2026-03-02', 1],
    ['2026-03-01', 0],
    ['2027-03-01', 1],
    ['2027-03-02', 0],
  ])('noted for %s are %d of the one due on August 31, 2026', (dueOn, expected) => {
    const stepsDone = [{ stepId: 'fee', dueOn: day(dueOn), doneOn: day('2026-08-03') }]
    const dues = duesOf({ ...dietitian, stepsDone })
    expect(dues.filter((due) => due.dueOn === '2026-08-31' && due.done !== null)).toHaveLength(expected)
  })

  test('are those of the next cycle after a renewal, which keeps what was done', () => {
    const stepsDone = [{ stepId: 'fee', dueOn: day('2026-08-31'), doneOn: day('2026-08-03') }]
    const input = { renewedOn: day('2027-05-01'), fee: null, expiresOn: day('2029-05-31'), nextStart: day('2027-06-01') }
    const next = renewed({ ...dietitian, stepsDone }, { courses: [] }, input)
    expect(next.stepsDone).toEqual(stepsDone)
    expect(listed(duesOf(next))).toEqual(['fee 2027-08-31', 'fee 2028-08-31'])
  })

  test.each<[string, string, string | null, readonly string[]]>([
    ['keep those between an early renewal and the old expiry', '2026-11-20', '08-31', ['fee 2027-08-31', 'fee 2028-08-31', 'fee 2029-08-31']],
    ['leave out the old expiry, which the renewal settled', '2026-11-20', null, ['fee 2027-01-15', 'fee 2029-01-15', 'fee 2030-01-15']],
    ['leave out the day of the renewal', '2027-08-31', '08-31', ['fee 2028-08-31', 'fee 2029-08-31']],
    ['begin after the old expiry if the renewal is late', '2028-02-10', '01-31', ['fee 2028-01-31', 'fee 2029-01-31']],
  ])('%s', (_, renewedOn, on, expected) => {
    const input = { renewedOn: day(renewedOn), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
    expect(listed(duesOf(renewed(withYearly([fee(on)]), { courses: [] }, input)))).toEqual(expected)
  })

  test('leave out the old expiry even if the new one is corrected', () => {
    const input = { renewedOn: day('2026-11-20'), fee: null, expiresOn: day('2030-01-31'), nextStart: day('2028-01-16') }
    const dues = listed(duesOf(renewed(withYearly([fee('01-15')]), { courses: [] }, input)))
    expect(dues).toEqual(['fee 2027-01-15', 'fee 2029-01-15', 'fee 2030-01-15'])
  })

  test('are open again on a day before they were done', () => {
    const stepsDone = [{ stepId: 'fee', dueOn: day('2026-08-31'), doneOn: day('2026-08-03') }]
    const seenOn = (on: string) => asOf(portfolio({ credentials: [{ ...dietitian, stepsDone }] }), day(on), day('2026-11-20')).credentials
    expect(seenOn('2026-08-02')).toEqual([{ ...dietitian, stepsDone: [] }])
    expect(seenOn('2026-08-03')).toEqual([{ ...dietitian, stepsDone }])
  })
})

describe('what is open', () => {
  const done = (...years: readonly number[]) => years.map((year) => ({ stepId: 'fee', dueOn: day(`${year}-08-31`), doneOn: day(`${year}-08-01`) }))
  test.each<[string, string, readonly number[], readonly string[]]>([
    [
      'everything, before the first day',
      '2022-06-01',
      [],
      ['fee 2022-08-31', 'fee 2023-08-31', 'fee 2024-08-31', 'fee 2025-08-31', 'fee 2026-08-31'],
    ],
    ['today’s', '2022-08-31', [], ['fee 2022-08-31', 'fee 2023-08-31', 'fee 2024-08-31', 'fee 2025-08-31', 'fee 2026-08-31']],
    [
      'the one that has passed, and those to come',
      '2022-09-01',
      [],
      ['fee 2022-08-31', 'fee 2023-08-31', 'fee 2024-08-31', 'fee 2025-08-31', 'fee 2026-08-31'],
    ],
    ['the one before today’s too, until that has passed', '2024-08-31', [], ['fee 2023-08-31', 'fee 2024-08-31', 'fee 2025-08-31', 'fee 2026-08-31']],
    ['of those that have passed, the latest', '2024-09-01', [], ['fee 2024-08-31', 'fee 2025-08-31', 'fee 2026-08-31']],
    ['those to come, once the latest is done', '2024-09-01', [2024], ['fee 2025-08-31', 'fee 2026-08-31']],
    ['those to come but the one that is done early', '2024-06-01', [2023, 2024], ['fee 2025-08-31', 'fee 2026-08-31']],
    ['the last one, once it has passed', '2026-09-15', [2024], ['fee 2026-08-31']],
    ['nothing, once the last one is done', '2026-09-15', [2026], []],
  ])('is %s', (_, today, years, expected) => {
    expect(listed(openDues(duesOf({ ...dietitian, stepsDone: done(...years) }), day(today)))).toEqual(expected)
  })

  test('is looked at for each step', () => {
    const both = withYearly([fee('03-31'), attestation('12-31')], { certifiedOn: day('2026-01-01'), expiresOn: day('2027-12-31') })
    expect(listed(openDues(duesOf(both), day('2027-06-01')))).toEqual(['attestation 2026-12-31', 'fee 2027-03-31', 'attestation 2027-12-31'])
  })
})

test('a yearly step costs what its rule says', () => {
  expect(duesOf(dietitian)[0]?.step).toEqual({ id: 'fee', label: 'Yearly fee', on: '08-31', fee: amount('70') })
})
