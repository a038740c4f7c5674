import { toCourseId, toCredentialId } from '../../../../src/domain/records/ids'
import { expect, test } from 'vitest'
import { hundredths } from '../../../../src/domain/values/amount'
import { countCycle } from '../../../../src/domain/counting/counting'
import type { Course } from '../../../../src/domain/records/course'
import type { Certification } from '../../../../src/domain/records/credential'
import { expiryAfter } from '../../../../src/domain/rule/expiry'
import type { CertificationPreset } from '../../../../src/domain/rule/issuers/preset'
import { day } from '../../../support/portfolio'

/** Everything a made-up issuer needs: one data object, written out, and no code. */
const lifters: CertificationPreset = {
  kind: 'certification',
  id: 'gol-master',
  name: 'GOL Master',
  title: 'Master Lifter',
  issuer: { id: 'gol', name: 'Guild of Lifters', region: 'uk', dateOrder: 'dayFirst' },
  rule: {
    unit: { name: 'marks', hoursPerUnit: hundredths(3_00) },
    cycle: { months: 18, ends: 'monthEnd' },
    requirement: {
      id: 'renewal',
      label: 'Renewal',
      min: hundredths(6_00),
      max: hundredths(6_00),
      children: [
        { id: 'bar', label: 'At the bar', min: hundredths(3_00), max: null, categories: ['course', 'conference'] },
        { id: 'desk', label: 'At the desk', min: hundredths(0), max: hundredths(2_00), maxPerYear: hundredths(1_50), categories: ['homeStudy'] },
        { id: 'safety', label: 'Safety', min: hundredths(1_00), max: hundredths(1_00), categories: ['cpr'] },
      ],
    },
    checks: [{ kind: 'provider', id: 'own', label: 'Guild courses', min: hundredths(2_00), providers: ['GOL', 'Guild of Lifters'] }],
    prorated: [],
    lateWindow: { education: { days: 10 }, application: { months: 1 }, fees: [{ through: { months: 1 }, fee: null }], isConfirmed: true },
    cards: [{ topic: 'cpr', validOn: 'renewal', daysBeyond: 14, issuedWithinMonths: null }],
    caps: [],
    opens: null,
    repeats: true,
    yearly: [],
    carryOver: { max: hundredths(1_00) },
    sharesCredit: false,
    fees: { currency: 'EUR', renewal: hundredths(40_00), petition: null },
  },
  facts: [{ topic: 'credit', confidence: 'high', sources: ['https://lifters.example/renewal'], remark: '' }],
  provenance: { sources: ['https://lifters.example/renewal'], checkedOn: '2026-11-20', confidence: 'high', remark: 'Made up.' },
}

const id = toCredentialId('gol')

test('a made-up issuer needs one data object', () => {
  const { name, title, issuer, rule } = lifters
  const certifiedOn = day('2026-01-10')
  const expiresOn = expiryAfter(certifiedOn, rule.cycle, day('2026-11-20'))
  expect(expiresOn).toBe('2027-07-31')

  const certification: Certification = {
    kind: 'certification',
    id,
    name,
    title,
    issuer: issuer.name,
    presetId: lifters.id,
    certifiedOn,
    expiresOn,
    rule,
    ruleEdited: false,
    renewals: [],
  }
  const course = (text: string, on: string, provider: string, category: Course['category'], marks: number): Course => ({
    id: toCourseId(text),
    title: text,
    provider,
    completedOn: day(on),
    category,
    contactHours: null,
    cost: null,
    awards: [{ credentialId: id, amount: hundredths(marks) }],
  })
  const count = countCycle(certification, [
    course('book', '2026-02-01', 'GOL Press', 'homeStudy', 2_00), // 1.5 a year, the rest is surplus
    course('camp', '2026-03-01', 'Iron House', 'course', 2_50), // 3.0 is required at the bar, 0.5 still needed
    course('talk', '2026-04-01', 'Iron House', 'contribution', 1_00), // no part accepts it
    course('day', '2027-08-10', 'Guild of Lifters', 'cpr', 1_00), // the last late day
  ])

  // 1.5 + 2.5 + 1.0 = 5.0 of 6.0. The guild's own: 2.0 + 1.0, with 2.0 required.
  expect([count.required, count.progress, count.needed]).toEqual([6_00, 5_00, 1_00])
  expect(count.courses.map(({ counted }) => counted)).toEqual([1_50, 2_50, 0, 1_00])
  expect(count.courses.map(({ reason }) => reason?.kind ?? null)).toEqual(['limit', null, 'notAccepted', null])
  expect(count.cycle).toMatchObject({ start: '2026-01-10', expiry: '2027-07-31', educationEnds: '2027-08-10', applicationEnds: '2027-08-31' })
})
