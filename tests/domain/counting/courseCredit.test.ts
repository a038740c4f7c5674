import { expect, test } from 'vitest'
import { creditOf, creditsOf } from '../../../src/domain/counting/courseCredit'
import type { Course } from '../../../src/domain/records/course'
import { formatAmount } from '../../../src/domain/values/amount'
import { amount, awarded, course, courseId, cpt, day, portfolio, renewal } from '../../support/portfolio'

const renewed = renewal({
  renewedOn: day('2028-01-10'),
  credited: [{ courseId: courseId('credited'), title: 'Webinar', completedOn: day('2027-03-01'), amount: amount('0.4') }],
})
const held = cpt({ expiresOn: day('2030-01-15'), renewals: [renewed] })

const taken = (id: string, on: string, worth = '0.5') => course({ id, on, worth })
const all = [
  taken('before', '2026-01-14'),
  taken('first', '2026-01-15'),
  taken('credited', '2027-03-01'),
  taken('last', '2028-01-15'),
  taken('running', '2028-06-01', '1.5'),
  taken('surplus', '2028-07-01'),
  taken('after', '2031-01-01'),
]
const [credits] = creditsOf(portfolio({ credentials: [held], courses: all }))
if (credits === undefined) throw new Error('a certification has credits')

/** "0.4 of 0.5 until 2028-01-15" */
function text(one: Course): string {
  const credit = credits?.of(one)
  if (credit === null || credit === undefined) return 'nothing'
  return `${formatAmount(credit.counted)} of ${formatAmount(credit.award)} in ${credit.cycle}`
}

test('a course counts in the running cycle, in the closed one that credited it, or in the one of its day', () => {
  const expected = [
    '0.0 of 0.5 in null',
    '0.0 of 0.5 in 2028-01-15',
    '0.4 of 0.5 in 2028-01-15',
    '0.0 of 0.5 in 2028-01-15',
    '1.5 of 1.5 in running',
    '0.4 of 0.5 in running',
    '0.0 of 0.5 in null',
  ]
  expect(all.map(text)).toEqual(expected)
  // Once more, as remembered.
  expect(all.map(text)).toEqual(expected)
})

test('a course without an award for the certification gives it nothing', () => {
  const other = course({ worth: { other: '1' } })
  expect([text(other), text(other)]).toEqual(['nothing', 'nothing'])
})

test('courses give together what they give one by one', () => {
  expect(creditOf([...all, course({ worth: { other: '1' } })], credits)).toEqual({ awarded: amount('4.5'), counted: amount('2.3') })
  expect(creditOf([], credits)).toEqual({ awarded: 0, counted: 0 })
})

test('a course is not sent unless its submission says otherwise', () => {
  const sent = awarded(taken('sent', '2028-06-01'), { submission: { state: 'accepted', on: null } })
  const [of] = creditsOf(portfolio({ credentials: [held], courses: [sent, taken('other', '2028-07-01')] }))
  expect([of?.of(sent)?.submission, of?.of(taken('other', '2028-07-01'))?.submission]).toEqual(['accepted', 'notSent'])
})
