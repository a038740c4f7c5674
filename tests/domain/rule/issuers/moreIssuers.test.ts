import { describe, expect, test } from 'vitest'
import { isCardBlocking, requiredCards } from '../../../../src/domain/counting/cards'
import { countCycle } from '../../../../src/domain/counting/counting'
import { cycleOf } from '../../../../src/domain/counting/cycle'
import { renewed } from '../../../../src/domain/counting/renewing'
import type { Certification } from '../../../../src/domain/records/credential'
import { nextExpiry } from '../../../../src/domain/rule/expiry'
import { lateRemark } from '../../../../src/domain/rule/issuers/lateRemark'
import { certificationPreset } from '../../../../src/domain/rule/issuers/presets'
import { certificationStatus } from '../../../../src/domain/status/standing'
import { formatAmount } from '../../../../src/domain/values/amount'
import { addDays, type PlainDate } from '../../../../src/domain/values/plainDate'
import { bar, barOf, countedOf, courses, hold } from '../../../support/held'
import { card, credentialId, day, portfolio } from '../../../support/portfolio'

// Every expected value is worked out by hand from what the bodies publish, not from the presets.

describe('Pilates (NPCP)', () => {
  const held = hold('npcp-ncpt', { on: '2026-01-15' })

  test.each([
    ['12 of distance learning at most', '12.0', ['2026-02-01 course 16.0 ticked distance']],
    [
      'distance learning of any content together',
      '8.0 4.0 4.0',
      ['2026-02-01 course 8.0 ticked distance', '2026-02-02 course 6.0 under research ticked distance', '2026-02-03 course 4.0'],
    ],
    ['3 for CPR courses', '3.0 0.0', ['2026-02-01 cpr 3.0', '2026-02-02 cpr 3.0']],
    ['3 for a class of 4 that isn’t put under the combined ones', '3.0', ['2026-02-01 cpr 4.0']],
    ['4 for CPR and AED in one class', '4.0', ['2026-02-01 cpr 4.0 under cprAed']],
    ['4 for CPR and AED in all', '4.0 0.0 0.0', ['2026-02-01 cpr 5.0 under cprAed', '2026-02-02 cpr 3.0', '2026-02-03 cpr 1.0 under aed']],
    [
      '1 for AED courses, beside those for CPR',
      '3.0 1.0 0.0',
      ['2026-02-01 cpr 3.0', '2026-02-02 cpr 2.0 under aed', '2026-02-03 cpr 1.0 under aed'],
    ],
    ['4 of business development', '4.0', ['2026-02-01 course 5.0 under business']],
    ['6 of research', '6.0', ['2026-02-01 course 7.0 under research']],
    ['10 of industry development', '10.0', ['2026-02-01 course 12.0 under industry']],
    ['16 of allied modalities', '16.0', ['2026-02-01 course 16.0 under allied']],
  ])('counts %s', (_, expected, lines) => {
    expect(countedOf(held, ...lines)).toBe(expected)
  })

  test('is complete with 12 at a distance and 4 live, not with 16 at a distance', () => {
    expect(bar(held, '2026-02-01 course 16.0 ticked distance')).toBe('12.0 of 16.0')
    expect(bar(held, '2026-02-01 course 16.0 ticked distance', '2026-03-01 course 4.0')).toBe('16.0 of 16.0')
  })
})

describe('late renewal that’s confirmed for the application', () => {
  test.each([
    ['npcp-ncpt', '2026-01-15', '2028-07-15'],
    ['bcrpa-leader', '2026-01-15', '2028-01-15'],
    ['bcrpa-trainer', '2026-01-15', '2028-01-15'],
    ['fitness-alberta-pt', '2026-01-15', '2029-01-15'],
    ['aea', '2026-01-15', '2030-01-15'],
  ])('of %s lapses after its last day, and leaves open whether education can be late', (id, certifiedOn, last) => {
    const [held, all] = [hold(id, { on: certifiedOn }), portfolio()]
    const standingOn = (on: PlainDate) => certificationStatus(held, all, on).standing
    expect([addDays(held.expiresOn, 1), day(last), addDays(day(last), 1)].map(standingOn)).toEqual(['late window', 'late window', 'lapsed'])
    expect(lateRemark(held.rule, certificationPreset(id))).toMatch(/Not confirmed whether you can (finish education|complete courses) late\./)
  })

  test('isn’t for the Mat certification: the six months are printed for the full one', () => {
    expect(hold('npcp-pmc', { on: '2026-01-15' }).rule.lateWindow?.isConfirmed).toBe(false)
  })
})

describe('the BOC', () => {
  test.each([
    ['2019-09-10', '40.0 of 50.0', ['2026-03-01 course 50.0']],
    ['2019-09-10', '50.0 of 50.0', ['2026-03-01 course 40.0', '2027-03-01 course 10.0 under ebp']],
    ['2019-09-10', '50.0 of 50.0', ['2026-03-01 course 50.0 under ebp']],
    ['2019-09-10', '46.0 of 50.0', ['2026-03-01 course 45.0', '2027-03-01 course 6.0 under ebp']],
    ['2025-12-31', '40.0 of 50.0', ['2026-03-01 course 50.0']],
    ['2026-01-01', '20.0 of 25.0', ['2026-03-01 course 25.0']],
    ['2026-05-01', '25.0 of 25.0', ['2026-06-01 course 20.0', '2027-03-01 course 5.0 under ebp']],
    ['2026-12-31', '0.0 of 25.0', []],
    ['2027-01-01', '0.0 of 50.0', []],
    ['2027-05-01', '40.0 of 50.0', ['2027-05-02 course 50.0']],
  ])('certified on %s has %s with %j', (on, expected, lines) => {
    expect(bar(hold('boc-atc', { on, today: '2027-06-01' }), ...lines)).toBe(expected)
  })

  test('goes through the end of February', () => {
    const held = hold('boc-atc', { on: '2019-09-10' })
    expect(cycleOf(held)).toMatchObject({ start: '2026-01-01', expiry: '2027-12-31', educationEnds: '2027-12-31', applicationEnds: '2028-02-29' })
  })
})

describe('health education (NCHEC)', () => {
  const master = hold('nchec-mches', { on: '2024-10-01' })
  const specialist = hold('nchec-ches', { on: '2024-10-01' })

  test.each([
    ['nothing is checked', '45.0 of 75.0', ['2025-03-01 course 45.0 under I', '2025-04-01 course 30.0']],
    ['only advanced level is', '70.0 of 75.0', ['2025-03-01 course 45.0 under I ticked advanced', '2025-04-01 course 30.0']],
    ['only competency is', '45.0 of 75.0', ['2025-03-01 course 45.0 under I ticked competency', '2025-04-01 course 30.0']],
    [
      'both are, in either category',
      '75.0 of 75.0',
      ['2025-03-01 course 20.0 under I ticked advanced', '2025-04-01 course 10.0 ticked advanced,competency', '2025-05-01 course 45.0 under I'],
    ],
    ['both are, on too little', '65.0 of 75.0', ['2025-03-01 course 20.0 under I ticked advanced,competency', '2025-04-01 course 55.0 under I']],
  ])('MCHES if %s: %s', (_, expected, lines) => {
    expect(bar(master, ...lines)).toBe(expected)
  })

  test('CHES needs no advanced level', () => {
    expect(bar(specialist, '2025-03-01 course 45.0 under I', '2025-04-01 course 30.0 ticked competency')).toBe('75.0 of 75.0')
  })

  test('Category II counts 30 at most', () => {
    expect(countedOf(specialist, '2025-03-01 course 40.0')).toBe('30.0')
  })

  test.each([
    ['Category I beyond the 75', 'I 5.0', ['2025-03-01 course 80.0 under I']],
    ['15 of it at most', 'I 15.0', ['2025-03-01 course 100.0 under I']],
    ['none of Category II', '', ['2025-03-01 course 45.0 under I', '2025-04-01 course 60.0']],
    ['Category I only, where both are left over', 'I 10.0', ['2025-03-01 course 40.0', '2025-04-01 course 55.0 under I']],
  ])('carries over %s', (_, expected, lines) => {
    const after = renew(specialist, lines)
    expect(after.renewals[0]?.carried.map(({ requirementId, amount }) => `${requirementId} ${formatAmount(amount)}`).join(' ')).toBe(expected)
  })
})

describe('the cards', () => {
  const kept = (held: Certification, covers: readonly ('cpr' | 'firstAid')[], until: string) =>
    portfolio({ credentials: [held, card({ id: credentialId('c'), covers, certifiedOn: null, expiresOn: day(until) })] })
  const statesOf = (held: Certification, covers: readonly ('cpr' | 'firstAid')[], until: string) =>
    requiredCards(held, kept(held, covers, until), day('2027-06-01')).map(
      (required) => `${required.condition.topic} ${required.state.kind}${isCardBlocking(required) ? ', blocks' : ''}`,
    )

  test('at the CSCCa have to be valid on the last day of the cycle', () => {
    const held = hold('cscca-sccc', { on: '2019-09-10' })
    expect(statesOf(held, ['cpr', 'firstAid'], '2028-07-31')).toEqual(['cpr valid', 'firstAid valid'])
    expect(statesOf(held, ['cpr', 'firstAid'], '2028-07-30')).toEqual(['cpr runsOut, blocks', 'firstAid runsOut, blocks'])
  })

  test('at the BCRPA are two, and one of them isn’t enough', () => {
    const held = hold('bcrpa-leader', { on: '2026-09-10' })
    expect(statesOf(held, ['cpr'], '2028-07-31')).toEqual(['cpr valid', 'firstAid missing, blocks'])
    expect(statesOf(held, ['firstAid'], '2028-07-31')).toEqual(['cpr missing, blocks', 'firstAid valid'])
    expect(statesOf(held, ['cpr', 'firstAid'], '2028-07-31')).toEqual(['cpr valid', 'firstAid valid'])
  })
})

describe('REPs New Zealand', () => {
  test('surplus helps the next year only', () => {
    const first = hold('reps-nz', { on: '2026-03-10' })
    const second = renew(first, ['2026-06-01 course 30.0'])
    expect(barOf(countCycle(second, []))).toBe('10.0 of 10.0')
    expect(barOf(countCycle(renew(second, []), []))).toBe('0.0 of 10.0')
  })

  test('what was earned in a year that surplus filled goes on to the next', () => {
    const second = renew(hold('reps-nz', { on: '2026-03-10' }), ['2026-06-01 course 16.0'])
    expect(barOf(countCycle(renew(second, ['2026-06-01 course 16.0', '2027-06-01 course 8.0']), []))).toBe('4.0 of 10.0')
  })
})

describe('the others', () => {
  test.each([
    ['yoga-ryt', '45.0 of 75.0', ['2026-02-01 contribution 75.0']],
    ['yoga-ryt', '75.0 of 75.0', ['2026-02-01 contribution 45.0', '2026-03-01 homeStudy 30.0']],
    ['cf-l3', '50.0 of 950.0', ['2026-02-01 course 100.0']],
    ['cf-l3', '900.0 of 950.0', ['2026-02-01 contribution 950.0']],
    ['ifta', '10.0 of 12.0', ['2026-02-01 course 10.0 by IFTA']],
    ['ifta', '12.0 of 12.0', ['2026-02-01 course 8.0 by IFTA', '2026-03-01 course 4.0 by ACE']],
    ['ifta', '8.0 of 12.0', ['2026-02-01 course 4.0 by IFTA', '2026-03-01 course 8.0 by ACE']],
    ['wits', '7.0 of 10.0', ['2026-02-01 course 10.0 by ACE']],
    ['wits', '10.0 of 10.0', ['2026-02-01 course 7.0 by ACE', '2026-03-01 course 3.0 by W.I.T.S.']],
    ['nafta', '5.0 of 15.0', ['2026-02-01 cpr 3.0', '2026-03-01 firstAid 4.0']],
    ['nafta', '12.0 of 15.0', ['2026-02-01 cpr 2.0', '2026-03-01 firstAid 3.0', '2026-04-01 course 10.0']],
    ['nafta', '15.0 of 15.0', ['2026-02-01 cpr 2.0', '2026-03-01 firstAid 3.0', '2026-04-01 course 10.0 by NAFTA']],
    ['ausactive', '1.0 of 20.0', ['2026-02-01 cpr 5.0']],
    ['ausactive', '4.0 of 20.0', ['2026-02-01 firstAid 5.0']],
    ['ausactive', '5.0 of 20.0', ['2026-02-01 firstAid 4.0', '2026-03-01 cpr 1.0', '2027-03-01 cpr 1.0']],
    ['aea', '3.0 of 15.0', ['2026-02-01 cpr 3.0', '2027-02-01 cpr 3.0']],
    ['bcrpa-leader', '1.5 of 6.0', ['2026-02-01 course 1.5 under ice', '2026-05-01 course 1.5 under ice']],
    ['bcrpa-trainer', '6.0 of 8.0', ['2026-02-01 course 6.0']],
    ['cfes', '12.0 of 20.0', ['2026-02-01 contribution 20.0']],
    ['reps-ireland', '8.0 of 32.0', ['2026-02-01 course 32.0']],
    ['nbhwc', '36.0 of 36.0', ['2026-02-01 course 36.0']],
    ['cscca-sccc', '42.0 of 45.0', ['2026-02-01 course 45.0']],
  ])('%s has %s with %j', (id, expected, lines) => {
    expect(bar(hold(id, { on: '2026-01-15' }), ...lines)).toBe(expected)
  })
})

/** Renewed on the expiry with these courses, for the rule's next cycle. */
function renew(held: Certification, lines: readonly string[]): Certification {
  const { expiresOn, rule } = held
  const next = { renewedOn: expiresOn, fee: null, expiresOn: nextExpiry(expiresOn, rule.cycle), nextStart: addDays(expiresOn, 1) }
  return renewed(held, { courses: courses(...lines) }, next)
}
