import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { CardState } from '../../../src/domain/counting/cards'
import type { Certification } from '../../../src/domain/records/credential'
import { certificationStatus } from '../../../src/domain/status/standing'
import { dayText } from '../../../src/words/values/dates'
import { missingText } from '../../../src/words/counting/missing'
import { listed, progressValueText } from '../../../src/words/counting/progress'
import { renewAnywayText } from '../../../src/words/status/need'
import { nextStepText } from '../../../src/words/status/todo'
import { courses, hold } from '../../support/held'
import { card, ces, cpr, cpt, day, portfolio, cprCardIn } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))

describe('the card, once everything is earned,', () => {
  const issa = hold('issa-cpt', { on: '2026-01-15' })
  const count = countCycle(issa, courses('2026-03-01 course 20'))

  test.each<[string, CardState | null, string]>([
    ['is not required', null, '20.0 of 20.0 CEUs, complete'],
    ['is valid', { kind: 'valid', through: day('2029-12-31') }, '20.0 of 20.0 CEUs, complete'],
    ['expires before the renewal', { kind: 'runsOut', lastDay: day('2027-04-30') }, '20.0 of 20.0 CEUs, complete'],
    ['is not recorded although its class is logged', { kind: 'logged', on: day('2026-09-10') }, '20.0 of 20.0 CEUs, complete'],
    ['has expired', { kind: 'expired', since: day('2026-10-31') }, '20.0 of 20.0 CEUs, CPR/AED card needed'],
    ['is from a class too long ago', { kind: 'tooOld', months: 12 }, '20.0 of 20.0 CEUs, CPR/AED card needed'],
    ['expires too soon', { kind: 'tooShort', days: 30 }, '20.0 of 20.0 CEUs, CPR/AED card needed'],
    ['is not recorded', { kind: 'missing' }, '20.0 of 20.0 CEUs, CPR/AED card needed'],
  ])('%s', (_, state, expected) => {
    expect(progressValueText(count, issa.rule, state === null ? [] : cprCardIn(state))).toBe(expected)
  })

  test('is missing in addition to the credit if the rule has no CPR/AED credit', () => {
    const little = countCycle(issa, courses('2026-03-01 course 12'))
    expect(missingText(little, issa.rule, cprCardIn({ kind: 'missing' }))).toBe('8.0 CEUs of continuing education and a valid CPR/AED card')
    expect(missingText(count, issa.rule, cprCardIn({ kind: 'missing' }))).toBe('a valid CPR/AED card')
    expect(missingText(count, issa.rule, cprCardIn({ kind: 'logged', on: day('2026-09-10') }))).toBeNull()
  })
})

describe('a check', () => {
  const neta = hold('neta-pt', { on: '2026-01-15' })
  const nsca = hold('cscs', { on: '2023-06-01' })

  test('for a provider keeps the bar from being complete', () => {
    const others = countCycle(neta, courses('2026-03-01 course 20 by ACE'))
    expect(progressValueText(others, neta.rule)).toBe('14.0 of 20.0 CECs, 6.0 to go')
    expect(missingText(others, neta.rule)).toBe('6.0 CECs of NETA courses')
  })

  test('for several parts says how many', () => {
    const one = countCycle(nsca, courses('2026-03-01 course 3.5'))
    expect(missingText(one, nsca.rule)).toBe('2.5 CEUs of any kind, credit in at least 2 categories')
    expect(renewAnywayText({ count: one, cards: [], credential: nsca })).toBe(
      'You still need 2.5 CEUs in at least 2 categories. Record it only if National Strength and Conditioning Association accepted your renewal.',
    )
  })

  test('is named before the card', () => {
    const others = countCycle(neta, courses('2026-03-01 course 20 by ACE'))
    expect(missingText(others, neta.rule, cprCardIn({ kind: 'missing' }))).toBe('6.0 CECs of NETA courses and a valid CPR/AED card')
  })
})

describe('in the late window', () => {
  const held = card({ expiresOn: day('2030-12-31') })
  const step = (today: string, certification = cpt(), done = [ces(), cpr()]) =>
    nextStepText(certificationStatus(certification, portfolio({ credentials: [certification, held], courses: done }), day(today)), day(today))

  /** The same, from an issuer that confirms its late window. */
  const confirmed = (id: string): Certification => {
    const certification = hold(id, { on: '2026-01-15' })
    const { rule } = certification
    return { ...certification, rule: { ...rule, lateWindow: rule.lateWindow && { ...rule.lateWindow, isConfirmed: true } } }
  }

  test('every fee still to come is named with its last day', () => {
    const issa = confirmed('issa-cpt')
    const done = [...courses('2026-03-01 course 20')]
    const cost = (text: string) => `All earned. Apply late by ${on('2029-01-15')}. ${text}`
    expect(step('2028-04-16', issa, done)).toBe(cost(`Late fee: $40 until ${on('2028-07-15')}, then $50.`))
    expect(step('2028-07-16', issa, done)).toBe(cost('Late fee: $50.'))
  })

  test('a fee not due yet is not described as due now', () => {
    const issa = confirmed('issa-cpt')
    // ISSA's fee for the first three months isn't known: the $40 start on April 16, 2028.
    expect(step('2028-02-01', issa, [...courses('2026-03-01 course 20')])).not.toContain(`Late fee: $40 until ${on('2028-07-15')}`)
  })

  test('a fee of an unknown amount is left out', () => {
    const neta = hold('neta-pt', { on: '2026-01-15' })
    const done = [...courses('2026-03-01 course 20 by NETA')]
    expect(step('2028-02-01', neta, done)).toBe(`All earned. Apply late by ${on('2028-07-13')}.`)
  })

  test('a fee in another currency is shown in that currency', () => {
    const canfitpro = confirmed('canfitpro-pts')
    const done = [...courses('2026-03-01 course 4')]
    const fresh = card({ certifiedOn: day('2026-12-01'), expiresOn: day('2028-12-31') })
    const status = certificationStatus(canfitpro, portfolio({ credentials: [canfitpro, fresh], courses: done }), day('2027-01-20'))
    expect(nextStepText(status, day('2027-01-20'))).toBe(`All earned. Apply late by ${on('2027-02-14')}. Late fee: CA$20.`)
  })

  test('if education ended with the expiry, the first late day says so', () => {
    const neta = hold('neta-pt', { on: '2026-01-15' })
    expect(step('2028-01-16', neta, [...courses('2026-03-01 course 18 by NETA')])).toBe(
      `Education was due by ${on('2028-01-15')}. You still need 2.0 CECs of continuing education. Ask your issuer what’s still possible.`,
    )
  })
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%o is listed as “%s”', (parts, expected) => {
  expect(listed(parts)).toBe(expected)
})
