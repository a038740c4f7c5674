import { expect, test } from 'vitest'
import { certificationStatus } from '../../../src/domain/status/standing'
import { completionText } from '../../../src/words/status/completion'
import { card, ces, cpr, cpt, day, portfolio } from '../../support/portfolio'

const held = portfolio({ credentials: [cpt(), card({ expiresOn: day('2028-06-30') })], courses: [ces(), cpr()] })

test.each([
  ['2026-11-20', '2.0 of 2.0 CEUs, with 421 days to spare.'],
  ['2028-01-14', '2.0 of 2.0 CEUs, with 1 day to spare.'],
  ['2028-01-15', '2.0 of 2.0 CEUs, on the last day.'],
])('on %s: %s', (today, about) => {
  expect(completionText(certificationStatus(cpt(), held, day(today)))).toEqual({ title: 'NASM-CPT is complete', about })
})

test('with only a logged class for a card, the new card is still to add', () => {
  const status = certificationStatus(cpt(), portfolio({ courses: [ces(), cpr()] }), day('2026-11-20'))
  expect(completionText(status).about).toBe('2.0 of 2.0 CEUs, with 421 days to spare. Add the new CPR/AED card before you renew.')
})
