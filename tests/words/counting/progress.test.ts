import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { Course } from '../../../src/domain/records/course'
import type { CardState } from '../../../src/domain/counting/cards'
import type { Card } from '../../../src/domain/records/credential'
import { certificationStatus } from '../../../src/domain/status/standing'
import { dayText } from '../../../src/words/values/dates'
import { missingText } from '../../../src/words/counting/missing'
import { creditText, midSentence, progressChangeText, progressText, progressValueText } from '../../../src/words/counting/progress'
import { nextStepText } from '../../../src/words/status/todo'
import { hold } from '../../support/held'
import {
  amount,
  card,
  ces,
  certificationAsking,
  course,
  cpr,
  cpt,
  day,
  group,
  leaf,
  ownCertification,
  pes,
  portfolio,
  cprCardIn,
} from '../../support/portfolio'

const { rule } = cpt()
const bar = (courses: readonly Course[]) => progressValueText(countCycle(cpt(), courses), rule)

describe('the progress in words', () => {
  test('shows what counted of what is required, and what is left', () => {
    expect(bar([])).toBe('0.0 of 2.0 CEUs, 2.0 to go')
    expect(bar([ces()])).toBe('1.9 of 2.0 CEUs, 0.1 to go')
    expect(bar([ces(), pes()])).toBe('1.9 of 2.0 CEUs, 0.1 to go')
    expect(bar([ces(), pes(), cpr()])).toBe('2.0 of 2.0 CEUs, complete')
  })

  test('is not complete without the card the renewal requires', () => {
    const withCard = (state: CardState) => progressValueText(countCycle(cpt(), [ces(), cpr()]), rule, cprCardIn(state))
    expect(withCard({ kind: 'missing' })).toBe('2.0 of 2.0 CEUs, CPR/AED card needed')
    expect(withCard({ kind: 'expired', since: day('2026-01-31') })).toBe('2.0 of 2.0 CEUs, CPR/AED card needed')
    expect(withCard({ kind: 'runsOut', lastDay: day('2027-01-31') })).toBe('2.0 of 2.0 CEUs, complete')
    expect(progressValueText(countCycle(cpt(), []), rule, cprCardIn({ kind: 'missing' }))).toBe('0.0 of 2.0 CEUs, 2.0 to go')
  })

  test('uses the issuer’s unit', () => {
    expect(progressText(amount('0.75'), amount('3'), ownCertification().rule)).toBe('0.75 of 3.0 CECs')
    expect(creditText(amount('3'), ownCertification().rule)).toBe('3.0 CECs')
  })

  test('shows what saving a course would change', () => {
    const counted = (courses: readonly Course[]) => countCycle(cpt(), courses)
    expect(progressChangeText(counted([cpr()]), counted([ces(), cpr()]), rule)).toBe('0.1 → 2.0 of 2.0 CEUs')
    expect(progressChangeText(counted([ces()]), counted([ces(), pes()]), rule)).toBe('1.9 of 2.0 CEUs')
  })
})

describe('what is missing', () => {
  const missing = (courses: readonly Course[]) => missingText(countCycle(cpt(), courses), rule)

  test('names each part', () => {
    expect(missing([])).toBe('1.9 CEUs of education and 0.1 CEU of CPR/AED')
    expect(missing([ces()])).toBe('0.1 CEU of CPR/AED')
    expect(missing([cpr(), course({ worth: '0.4' })])).toBe('1.5 CEUs of education')
    expect(missing([ces(), cpr()])).toBeNull()
  })

  test('names the card after the credit, but not along with the class it comes with', () => {
    const withoutCard = (courses: readonly Course[]) => missingText(countCycle(cpt(), courses), rule, cprCardIn({ kind: 'missing' }))
    expect(withoutCard([])).toBe('1.9 CEUs of education and 0.1 CEU of CPR/AED')
    expect(withoutCard([cpr()])).toBe('1.9 CEUs of education and a valid CPR/AED card')
    expect(withoutCard([ces(), cpr()])).toBe('a valid CPR/AED card')
  })

  test('names what the checks require', () => {
    const certification = certificationAsking(
      group('all', { min: '2', max: '2' }, [leaf('courses', { takes: ['course'] }), leaf('college', { takes: ['college'] })]),
      {
        checks: [
          { kind: 'provider', id: 'own', label: 'NASM courses', min: amount('1'), providers: ['NASM'] },
          { kind: 'spread', id: 'spread', label: 'Two kinds', atLeast: 2, each: amount('0.1') },
        ],
      },
    )
    const courses = [course({ worth: '2' })]
    expect(missingText(countCycle(certification, courses), certification.rule)).toBe('1.0 CEU of NASM courses and credit in at least 2 categories')
  })

  test('names what the whole requires beyond its parts', () => {
    const certification = certificationAsking(
      group('all', { min: '2', max: '2' }, [leaf('Education', { takes: ['course'] }), leaf('CPR/AED', { min: '0.1', takes: ['cpr'] })]),
    )
    expect(missingText(countCycle(certification, []), certification.rule)).toBe('0.1 CEU of CPR/AED and 1.9 CEUs of any kind')
  })

  test('uses the label of a single requirement', () => {
    const own = ownCertification()
    expect(missingText(countCycle(own, []), own.rule)).toBe('3.0 CECs of continuing education')
  })

  test('names a group that requires more than its parts', () => {
    const study = group('Study', { min: '3' }, [leaf('College', { min: '1', takes: ['college'] }), leaf('Reading', { takes: ['other'] })])
    const certification = certificationAsking(group('all', { min: '3', max: '3' }, [study]))
    expect(missingText(countCycle(certification, []), certification.rule)).toBe('1.0 CEU of college and 2.0 CEUs of study')
  })

  test('is of any kind if no part has a minimum', () => {
    const certification = certificationAsking(
      group('all', { min: '2', max: '2' }, [leaf('courses', { takes: ['course'] }), leaf('college', { takes: ['college'] })]),
    )
    expect(missingText(countCycle(certification, [course({ worth: '0.5' })]), certification.rule)).toBe('1.5 CEUs of any kind')
  })
})

test.each([
  ['Education', 'education'],
  ['Ethics and law', 'ethics and law'],
  ['CPR/AED', 'CPR/AED'],
  ['education', 'education'],
  ['Éducation', 'éducation'],
  ['', ''],
])('the requirement “%s” is “%s” in a sentence', (label, expected) => {
  expect(midSentence(label)).toBe(expected)
})

describe('the next step', () => {
  const [expiry, educationEnds, applicationEnds] = ['2028-01-15', '2028-04-14', '2029-01-15'].map((text) => dayText(day(text)))
  const strict = cpt({ rule: { ...rule, lateWindow: null } })
  const validCard = card({ expiresOn: day('2029-09-30') })

  const step = (today: string, courses: readonly Course[] = [], certification = cpt(), held: readonly Card[] = [validCard]) =>
    nextStepText(certificationStatus(certification, portfolio({ credentials: [certification, ...held], courses }), day(today)), day(today))

  test.each([
    ['on track', '2026-02-01'],
    ['behind', '2027-06-01'],
    ['urgent', '2028-01-15'],
  ])('while %s, names what is missing and the expiry', (standing, today) => {
    expect(certificationStatus(cpt(), portfolio(), day(today)).standing).toBe(standing)
    expect(step(today)).toBe(`You still need 1.9 CEUs of education and 0.1 CEU of CPR/AED by ${expiry}.`)
    expect(step(today, [ces()])).toBe(`You still need 0.1 CEU of CPR/AED by ${expiry}.`)
  })

  test('when complete, is to renew by the expiry', () => {
    expect(step('2027-06-01', [ces(), cpr()])).toBe(`All earned. Renew by ${expiry}.`)
  })

  test('when only the card is missing, is to get one', () => {
    expect(step('2027-06-01', [ces(), cpr()], cpt(), [card({ expiresOn: day('2027-05-31') })])).toBe(
      `You still need a valid CPR/AED card by ${expiry}.`,
    )
  })

  test('in the late window, names what is missing, both last days and the late fee', () => {
    expect(step('2028-01-16', [ces()])).toBe(
      `You still need 0.1 CEU of CPR/AED by ${educationEnds}. Then apply late by ${applicationEnds}. Late fee: $30 until ${educationEnds}, then $50.`,
    )
    expect(step('2028-04-14', [ces()])).toContain(`by ${educationEnds}`)
  })

  test('in the late window with everything earned, is to send the application', () => {
    expect(step('2028-01-16', [ces(), cpr()])).toBe(`All earned. Apply late by ${applicationEnds}. Late fee: $30 until ${educationEnds}, then $50.`)
    expect(step('2028-04-14', [ces(), cpr()])).toBe(`All earned. Apply late by ${applicationEnds}. Late fee: $30 until ${educationEnds}, then $50.`)
    expect(step('2028-04-15', [ces(), cpr()])).toBe(`All earned. Apply late by ${applicationEnds}. Late fee: $50.`)
    expect(step('2029-01-15', [ces(), cpr()])).toBe(`All earned. Apply late by ${applicationEnds}. Late fee: $50.`)
  })

  test('in the late window with only the card missing, is to get one and to send the application, until the very end', () => {
    expect(step('2028-04-15', [ces(), cpr()], cpt(), [card({ certifiedOn: day('2026-09-11'), expiresOn: day('2028-03-31') })])).toBe(
      `You still need a valid CPR/AED card. Then apply late by ${applicationEnds}. Late fee: $50.`,
    )
  })

  test('in the late window, does not call a fee due too early or mention an unknown one', () => {
    const issa = hold('issa-cpt', { on: '2026-01-15' })
    expect(step('2028-02-01', [course({ on: '2026-05-03', worth: '20' })], issa)).not.toContain('$40')
    const fees = [
      { through: { days: 90 }, fee: amount('30') },
      { through: { days: 365 }, fee: null },
    ]
    const unknownLater = cpt({ rule: { ...rule, lateWindow: { education: { days: 90 }, application: { days: 365 }, fees, isConfirmed: true } } })
    expect(step('2028-01-16', [ces(), cpr()], unknownLater)).toContain(`Late fee: $30 until ${educationEnds}`)
  })

  test('leaves out the late fee if none is known', () => {
    const unknown = cpt({ rule: { ...rule, lateWindow: { education: { days: 90 }, application: { months: 12 }, fees: [], isConfirmed: true } } })
    expect(step('2028-01-16', [ces(), cpr()], unknown)).toBe(`All earned. Apply late by ${applicationEnds}.`)
  })

  test('after the last day for education with something missing, says so and refers to the issuer', () => {
    expect(step('2028-04-15', [ces()])).toBe(
      `Education was due by ${educationEnds}. You still need 0.1 CEU of CPR/AED. Ask your issuer what’s still possible.`,
    )
  })

  test('when expired, says since when, and refers to the issuer', () => {
    expect(step('2029-01-16')).toBe(`Expired ${expiry}. The late window closed ${applicationEnds}. Ask your issuer how to recertify.`)
    expect(step('2028-01-16', [ces(), cpr()], strict)).toBe(
      `Expired ${expiry}. Late renewal isn’t confirmed. Ask National Academy of Sports Medicine right away.`,
    )
  })
})
