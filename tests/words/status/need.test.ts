import { expect, test } from 'vitest'
import { certificationStatus } from '../../../src/domain/status/standing'
import { needLine } from '../../../src/words/status/need'
import { hold } from '../../support/held'
import { card, cpt, day, portfolio } from '../../support/portfolio'

const today = day('2027-02-01')
const longCard = card({ expiresOn: day('2030-12-31') })

test.each([
  ['each part', cpt(), 'You still need 1.9 education + 0.1 CPR/AED.'],
  ['any kind of credit, but in two categories', hold('cscs', { on: null, until: '2029-12-31' }), 'You still need 6.0 CEUs in at least 2 categories.'],
])('what is still needed: %s', (_, certification, says) => {
  const kept = portfolio({ credentials: [certification, longCard] })
  expect(needLine(certificationStatus(certification, kept, today), today).join('')).toBe(says)
})
