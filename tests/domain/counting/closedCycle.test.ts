import { expect, test } from 'vitest'
import { beforeRenewal } from '../../../src/domain/counting/closedCycle'
import { renewed } from '../../../src/domain/counting/renewing'
import { cpt, day } from '../../support/portfolio'

const first = cpt()
const second = renewed(
  first,
  { courses: [] },
  { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') },
)
const third = renewed(
  second,
  { courses: [] },
  { renewedOn: day('2030-01-10'), fee: null, expiresOn: day('2032-01-15'), nextStart: day('2030-01-16') },
)

test('each renewal closed the cycle that ran before it', () => {
  expect(third.renewals.map((renewal) => beforeRenewal(third, renewal))).toEqual([first, second])
})
