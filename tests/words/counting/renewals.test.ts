import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { renewed } from '../../../src/domain/counting/renewing'
import { carriedInText, carriedOnText, renewalTimeText } from '../../../src/words/counting/renewals'
import { hold } from '../../support/held'
import { amount, ces, cpr, cpt, day, ownCertification, pes } from '../../support/portfolio'

const issa = hold('issa-cpt', { on: '2026-01-15' })
const neta = hold('neta-pt', { on: '2026-01-15' })

// All of them expire on January 15, 2028.
test.each([
  ['NASM', '2026-11-20', '421 days before expiry.', cpt()],
  ['NASM', '2028-01-14', '1 day before expiry.', cpt()],
  ['NASM', '2028-01-15', 'On the last day, so on time.', cpt()],
  ['NASM', '2028-01-16', '1 day after expiry, in the late window. Late fee: $30.', cpt()],
  ['NASM', '2028-04-14', '90 days after expiry, in the late window. Late fee: $30.', cpt()],
  ['NASM', '2028-04-15', '91 days after expiry, in the late window. Late fee: $50.', cpt()],
  ['NASM', '2029-01-15', '366 days after expiry, in the late window. Late fee: $50.', cpt()],
  ['NASM', '2029-01-16', '367 days after expiry, past the late window. Record it only if the issuer renewed it.', cpt()],
  ['ISSA', '2028-04-15', '91 days after expiry, in a late window that isn’t confirmed. The late fee isn’t known.', issa],
  ['ISSA', '2028-04-16', '92 days after expiry, in a late window that isn’t confirmed. Late fee: $40.', issa],
  ['NETA', '2028-02-15', '31 days after expiry, in the late window. The late fee isn’t known.', neta],
  [
    'an issuer without a late window',
    '2028-01-16',
    '1 day after expiry. No late window is known. Record it only if the issuer renewed it.',
    ownCertification(),
  ],
])('a renewal with %s on %s is described as: %s', (_, on, expected, certification) => {
  expect(renewalTimeText(certification.rule, cycleOf(certification), day(on))).toBe(expected)
})

describe('credit carried over from the cycle before', () => {
  const { rule } = cpt()
  const input = { renewedOn: day('2027-12-01'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
  const after = (required: string) => {
    const whole = { ...rule, carryOver: { max: null } }
    const once = renewed(cpt({ rule: whole }), { courses: [ces(), pes(), cpr()] }, input)
    const requirement = { id: 'education', label: 'Education', min: amount(required), max: amount(required), categories: ['course'] } as const
    return { ...once, rule: { ...whole, requirement } }
  }
  const said = (certification: ReturnType<typeof cpt>) => carriedInText(countCycle(certification, []), certification.rule)

  test('is not mentioned without a renewal', () => {
    expect(said(cpt())).toBeNull()
  })

  test('is shown if all of it counts', () => {
    expect(said(after('2'))).toBe('1.9 CEUs carried over from the cycle before.')
  })

  test('is shown along with the part this cycle does not need', () => {
    expect(said(after('1.5'))).toBe(
      '1.9 CEUs carried over from the cycle before. This cycle uses 1.5 CEUs. The rest moves on to the next, as far as the rule allows.',
    )
  })
})

test('what goes on to the next cycle is said alike before and after the renewal', () => {
  const { rule } = cpt()
  const carried = [
    { requirementId: 'education', amount: amount('0.5') },
    { requirementId: 'cpr', amount: amount('0.7') },
  ]
  expect(carriedOnText('now', carried.slice(0, 1), rule)).toBe('Carries over to the next cycle: 0.5 CEU.')
  expect(carriedOnText('now', carried, rule)).toBe('Carries over to the next cycle: 0.5 + 0.7 CEUs.')
  expect(carriedOnText('then', carried, rule)).toBe('Carried over to the next cycle: 0.5 + 0.7 CEUs.')
  expect(carriedOnText('now', [], rule)).toBeNull()
})
